#![cfg_attr(fuzzing, no_main)]

newsfold_fuzz::target!(newsfold_fuzz::times);
