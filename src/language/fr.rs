//! French.

use super::Cue::*;
use super::Place::*;
use super::zone::{Offset, Zone};
use super::{Language, Phrases};

pub(super) const FRENCH: Language = Language {
    tag: "fr",
    months: [
        "janvier|janv",
        "février|fév|févr|fevrier",
        "mars",
        "avril|avr",
        "mai",
        "juin",
        "juillet|juil",
        "août|aout",
        "septembre|sept",
        "octobre|oct",
        "novembre|nov",
        "décembre|déc|decembre",
    ],
    weekdays: ["lundi|lun", "mardi|mar", "mercredi|mer", "jeudi|jeu", "vendredi|ven", "samedi|sam", "dimanche|dim"],
    units: [
        "seconde|secondes|sec",
        "minute|minutes|min|mn",
        "heure|heures|h",
        "jour|jours|j",
        "semaine|semaines",
        "mois",
        "ans|année|années",
    ],
    ago: "",
    hour: "h|heures",
    minute: "min|mn|minute|minutes|e",
    over: "",
    joints: "le|à|de|du",
    days_ago: ["", "hier"],
    twelve: ["midi", "minuit"],
    zones: &[Zone {
        names: "heure de Paris|heure française|heure belge|heure suisse",
        offset: Offset::European(60),
        ambiguous: false,
    }],
    function: "le|la|les|des|du|et|est|dans|pour|une|qui|sur|pas|avec|par|ce|cette|au|aux|sont|il|elle|ont|plus|été|ces|mais|leur|selon|après|nous|vous|se|que",
    phrases: &[
        Phrases(
            KeyPointsTitle,
            Whole,
            "L’essentiel|À retenir|A retenir|Ce qu’il faut retenir|Ce qu’il faut savoir|Les points clés|\
             L’essentiel à retenir|Les moments clés|En bref|En résumé|Résumé|Le résumé|Les infos à retenir|\
             Ce que l’on sait|Les temps forts|Les principales informations|Les faits marquants|Le récap|\
             Ce qu’on sait|Les infos clés",
        ),
        Phrases(
            RelatedTitle,
            Whole,
            "A lire aussi|À lire aussi|A voir|À voir|A voir aussi|À voir aussi|Lire aussi|Sur le même sujet|\
             Les plus lus|Recommandé pour vous|Dans la même rubrique|Pour aller plus loin|Notre sélection|\
             A lire également|À lire également|Lire la suite|À lire|Voir aussi|Nos derniers articles|\
             Articles recommandés|À la une|La rédaction vous conseille",
        ),
        Phrases(
            RelatedStart,
            Start,
            "Lire aussi|À lire aussi:|A lire aussi:|À lire:|A lire:|Dossier:|Voir aussi:|Lire:|Lire également:|\
             Notre dossier:|Article réservé|Sur le même sujet:|À voir aussi:",
        ),
        Phrases(
            Section,
            Whole,
            "Actualités|Actualité|Politique|Économie|Société|Faits divers|Monde|International|Sport|Sports|\
             Foot|Football|Culture|Sciences|Santé|Planète|Environnement|Météo|Médias|Régions|Élections|\
             Opinions|Débats|High-tech|Justice|Éducation|Style",
        ),
        Phrases(PostEnd, Whole, "Partager|Partager sur Facebook"),
        Phrases(
            Chrome,
            Whole,
            "Publicité|Partager|Commentaires|# commentaires|Commentaire|Commenter|Fermer|Enregistrer|Imprimer|\
             Copier le lien|Retour|Changer de région|Le direct|Direct|En direct|Suivi en direct|Live|Mis à jour|Actualiser|\
             Voir plus|Voir moins|Afficher plus|Charger plus|Haut de page|Retour en haut|Menu|Recherche|\
             Se connecter|S’abonner|Abonnez vous|Lire plus tard|Écouter|Écouter l’article|Accueil|Suivre|\
             Suivant|Précédent|Temps de lecture # min|Lecture # min|Plus récents|Plus anciens|Réagir|Signaler|\
             Facebook|Twitter|Newsletter|Aller au contenu|Aller au contenu principal|Accéder au contenu|\
             Rechercher|Connexion|Mon compte|S’inscrire|Je m’abonne|Partager l’article|Lien copié|Copier|\
             Envoyer par e mail|Offrir l’article|Réagir à cet article|Photo|Vidéo|Vidéos|Alerte info|\
             Dernière minute|Direct terminé|Tout accepter|Live en cours|Direct en cours|Live terminé|\
             Le fil du direct|Le fil info|Le fil|Voir les temps forts|Posez votre question|Poser une question|\
             Posez vos questions|Lire les commentaires|Ajouter un commentaire|Laisser un commentaire|\
             Partager sur Facebook|Partager sur Twitter|Partager sur WhatsApp|Partager par e mail|\
             Partager ce contenu|Sauvegarder|Ajouter à mes favoris|Lire l’article|Écouter cet article|\
             Voir tout|Charger la suite|Messages précédents|Messages plus anciens|Voir les messages précédents|\
             Temps forts uniquement|Tous les messages|Ordre chronologique|Du plus récent au plus ancien|\
             Message épinglé|Épinglé|# nouveaux messages|Copié|Accéder au contenu principal|\
             Cette vidéo n’est plus disponible|La suite après cette publicité|Mes préférences|\
             Contacter la rédaction|Ajouter à vos sélections|Réservé à nos abonnés|Continuer à lire ici|\
             Tous droits réservés",
        ),
        Phrases(
            ChromeStart,
            Start,
            "Cliquez ici pour|Veuillez activer|Cette page|Rafraîchir la page|Suivez nous|\
             Temps de lecture|Article réservé aux|Cet article est|Votre navigateur|Pour visualiser|\
             Retrouvez nous sur|Ce contenu|Pour afficher ce contenu|Pour voir ce contenu|En cliquant sur|\
             Vous devez accepter|L’accès à ce contenu|Recevez|Partager:|Posez votre question à|Appuyez sur F5|\
             Pour rafraîchir|Actualisez la page|Rafraîchissez la page",
        ),
        Phrases(
            FooterTitle,
            Start,
            "Tous droits réservés|Mentions légales|Politique de confidentialité|Conditions générales|\
             Voir tous les commentaires|Vos commentaires|Réagissez|Déjà abonné|Plus d’articles|Nous contacter|\
             Contactez nous|Charte|Connectez vous|Retour à l’accueil|Rejoignez la discussion|Gestion des cookies|\
             Données personnelles|Signaler une erreur|Voir les commentaires",
        ),
        Phrases(FooterTitle, Whole, "CGU|Confidentialité|Plan du site"),
        Phrases(
            AppealStrong,
            Anywhere,
            "soutenez nous|votre soutien|faire un don|faites un don|abonnez vous|inscrivez vous à|\
             notre newsletter|téléchargez notre application|nous utilisons des cookies|accepter les cookies|\
             devenez membre|dans votre boîte|activez les notifications|sur notre chaîne WhatsApp|\
             réservé aux abonnés|offre d’essai|soutenez un journalisme|soutenez le journalisme|\
             journalisme indépendant|soutien fait toute la différence|soutien fait la différence|\
             presse indépendante|votre don|activer les notifications|téléchargez l’application|\
             continuer sans accepter|rejoignez notre chaîne|la suite est réservée",
        ),
        Phrases(
            AppealWeak,
            Anywhere,
            "soutien|don|dons|journalisme|journalistes|lecteurs|abonnement|abonnés|abonner|newsletter|boîte mail|\
             application|cookies|consentement|navigateur|inscription|compte|confidentialité|contenus|membre|\
             gratuit|notifications|indépendant|indépendance|presse|journaux|payant",
        ),
        Phrases(
            LiveMark,
            Anywhere,
            "en direct|live|minute par minute|le direct|fil info|fil d’actualité|au fil de la journée|\
             ce qu’il faut retenir|revivez|notre direct",
        ),
        Phrases(LiveMark, Start, "Direct:"),
        Phrases(LiveMark, Whole, "Direct"),
        Phrases(
            Chronicle,
            Anywhere,
            "chronologie|reconstitution|récit d’une|programme tv|soirée télé|que regarder|les horaires|compte rendu de|procès-verbal",
        ),
        Phrases(
            FeedOpener,
            Start,
            "Suivez…direct|Suivez…live|Suivez…ici|Le direct|Retrouvez…direct|Retrouvez les derniers|Retrouvez ici|\
             Revivez…direct|Ce direct|Bienvenue dans ce live|Bienvenue dans ce direct|\
             Bonjour et bienvenue dans ce|Bonjour à tous et bienvenue|Toute l’actualité|\
             Les dernières informations|Live:|Suivez l’évolution|Suivez les dernières|Retrouvez toutes les|\
             Suivez minute par minute",
        ),
        Phrases(FeedOpener, Anywhere, "dans ce direct"),
        Phrases(
            UpdatedLead,
            Start,
            "Mis à jour|Mise à jour|Dernière mise à jour|Actualisé le|Actualisé à|Modifié le|MAJ",
        ),
        Phrases(PostedLead, Start, "Publié|Posté le|Posté à|Paru le|Créé le|Mis en ligne"),
        Phrases(PostedLead, Anywhere, "publié le|publié à"),
        Phrases(
            BylineLead,
            Start,
            "Par|De notre|Propos recueillis par|Live animé par|Direct animé par|Écrit par|Reportage de|Texte:|\
             Rédigé par|Recueilli par",
        ),
        Phrases(AgencyCredit, Anywhere, "AFP|Reuters|Sipa|Maxppp|Agence France Presse|Icon Sport|Abaca"),
        Phrases(
            CaptionStart,
            Start,
            "Photo:|Crédit|Crédits|Illustration|Légende:|Image d’illustration|Photo d’illustration|\
             Capture d’écran|Infographie|Carte:",
        ),
        Phrases(
            CaptionAnywhere,
            Anywhere,
            "illustration|crédit photo|capture d’écran|photo d’archives|image d’archives",
        ),
        Phrases(
            PointerEnd,
            End,
            "par ici|lire ici|à lire ci dessous|cliquez ici|en cliquant ici|ici:|lire la suite|à retrouver ici|\
             notre article:|l’article complet|plus d’infos ici|ci dessous:|en savoir plus|dans notre article",
        ),
        Phrases(
            SignOff,
            Anywhere,
            "merci de nous avoir suivis|merci d’avoir suivi|c’est terminé pour aujourd’hui|bonne soirée à tous|\
             bonne nuit à tous|on se retrouve demain|merci de nous avoir suivi|ce direct touche à sa fin|\
             ce live touche à sa fin",
        ),
        Phrases(
            Ended,
            Anywhere,
            "ce direct…terminé|ce live…terminé|le direct est…terminé|le live est…terminé|fin de ce direct|\
             fin de ce live|fin du direct|nous fermons ce direct",
        ),
        Phrases(
            PhaseWord,
            Whole,
            "Reprise|Terminé|C’est parti|C’est reparti|C’est terminé|Prolongation|Prolongations|Avant match|\
             Seconde période|Deuxième mi temps|Seconde mi temps|C’est fini",
        ),
        Phrases(
            PhaseWord,
            Whole,
            "Set #|Round #|Reprise #|1er set|2e set|3e set|4e set|5e set|1er quart temps|2e quart temps|\
             3e quart temps|4e quart temps",
        ),
        Phrases(
            PhaseWord,
            Start,
            "Mi temps|Coup d’envoi|Fin du match|Coup de sifflet final|Fin de la première période|\
             Fin de la première mi temps|Tirs au but|Compositions|C’est la mi temps|Score final|\
             Fin de la rencontre|Fin du temps réglementaire",
        ),
        Phrases(Greeting, Start, "Bonjour|Bonsoir|Bienvenue|Salut|Coucou"),
        Phrases(
            SaidVerb,
            Anywhere,
            "a déclaré|a dit|a affirmé|a annoncé|a indiqué|a précisé|a assuré|a expliqué|a estimé|selon|déclare|\
             affirme|indique|annonce|explique|a rappelé|a ajouté|a confié",
        ),
        Phrases(Backward, Start, "Il|Elle|Ils|Elles"),
        Phrases(
            QuestionWord,
            Start,
            "Que|Qui|Quand|Où|Pourquoi|Comment|Quel|Quelle|Quels|Quelles|Combien|Est ce|Qu’est ce|Faut il",
        ),
        Phrases(ClockLead, Start, "à|vers|dès|depuis|de"),
        Phrases(AgeLead, Start, "il y a"),
        Phrases(MinuteLead, Start, "minute"),
        Phrases(DateLead, Start, "le|du|aujourd’hui|aujourd’hui à"),
        Phrases(AgeWord, Start, "il y a quelques secondes|il y a une minute|il y a une heure|il y a un jour"),
    ],
};
