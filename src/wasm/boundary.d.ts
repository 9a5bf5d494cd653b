/**
 * The text of an article.
 *
 * @param {string} caller
 * @param {string} name
 * @param {unknown} value
 * @returns {string}
 */
export declare function text(caller: string, name: string, value: unknown): string;
/**
 * A node that holds an article.
 *
 * @param {unknown} value
 * @returns {Node}
 */
export declare function node(value: unknown): Node;
/**
 * The options of a parse: the language, the reference day and "explain" where it is asked for, or nothing for each,
 * with a line end between. Null and undefined count as left out, for the object and for each option in it.
 *
 * @param {string} caller
 * @param {unknown} given
 */
export declare function options(caller: string, given: unknown): string;
/**
 * The timeline of a text, from its table.
 *
 * @param {string} source
 * @param {Uint32Array} numbers
 * @param {string} words
 * @param {boolean} explain whether the table has segments and notes
 */
export declare function timeline(source: string, numbers: Uint32Array, words: string, explain: boolean): {
    headline: string | null;
    standfirst: string | null;
    byline: string | null;
    published: {
        text: string;
        kind: string;
        clock: string | null;
        local: string | null;
        instant: string | null;
        zone: string | null;
        inferred: boolean;
    } | null;
    language: string;
    order: string;
    keyPoints: {
        text: string | null;
        updateId: string | null;
    }[];
    intro: {
        kind: string;
        text: string;
        start: number;
        end: number;
    }[];
    updates: {
        id: string;
        heading: string | null;
        time: {
            text: string;
            kind: string;
            clock: string | null;
            local: string | null;
            instant: string | null;
            zone: string | null;
            inferred: boolean;
        } | null;
        author: string | null;
        blocks: {
            kind: string;
            text: string;
            start: number;
            end: number;
        }[];
        start: number;
        end: number;
        confidence: number;
    }[];
    asides: {
        kind: string;
        text: string;
        start: number;
        end: number;
    }[];
} | {
    headline: string | null;
    standfirst: string | null;
    byline: string | null;
    published: {
        text: string;
        kind: string;
        clock: string | null;
        local: string | null;
        instant: string | null;
        zone: string | null;
        inferred: boolean;
    } | null;
    language: string;
    order: string;
    keyPoints: {
        text: string | null;
        updateId: string | null;
    }[];
    intro: {
        kind: string;
        text: string;
        start: number;
        end: number;
    }[];
    updates: {
        id: string;
        heading: string | null;
        time: {
            text: string;
            kind: string;
            clock: string | null;
            local: string | null;
            instant: string | null;
            zone: string | null;
            inferred: boolean;
        } | null;
        author: string | null;
        blocks: {
            kind: string;
            text: string;
            start: number;
            end: number;
        }[];
        start: number;
        end: number;
        confidence: number;
    }[];
    asides: {
        kind: string;
        text: string;
        start: number;
        end: number;
    }[];
    segments: {
        start: number;
        end: number;
        role: string;
        confidence: number;
    }[];
    notes: {
        code: string;
        message: string;
        start: number;
        end: number;
    }[];
};
/**
 * What is new, from its table.
 *
 * @param {Uint32Array} numbers
 * @param {string} words
 */
export declare function changes(numbers: Uint32Array, words: string): {
    added: string[];
    changed: string[];
    removed: string[];
    renamed: string[][];
};
