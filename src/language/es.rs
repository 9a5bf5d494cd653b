//! Spanish.

use super::Cue::*;
use super::Place::*;
use super::zone::{Offset, Zone};
use super::{Language, Phrases};

pub(super) const SPANISH: Language = Language {
    tag: "es",
    months: [
        "enero|ene",
        "febrero|feb",
        "marzo|mar",
        "abril|abr",
        "mayo|may",
        "junio|jun",
        "julio|jul",
        "agosto|ago",
        "septiembre|setiembre|sep|sept",
        "octubre|oct",
        "noviembre|nov",
        "diciembre|dic",
    ],
    weekdays: [
        "lunes|lun",
        "martes|mar",
        "miércoles|mié|mier|miercoles",
        "jueves|jue",
        "viernes|vie",
        "sábado|sáb|sabado",
        "domingo|dom",
    ],
    units: [
        "segundo|segundos|seg",
        "minuto|minutos|min",
        "hora|horas|h",
        "día|días|dia|dias",
        "semana|semanas",
        "mes|meses",
        "año|años",
    ],
    ago: "",
    hour: "h|hs|horas|hrs",
    minute: "min|minuto|minutos",
    over: "",
    joints: "de|del|a|las|el",
    days_ago: ["hoy", "ayer"],
    twelve: ["mediodía", "medianoche"],
    zones: &[
        Zone {
            names: "hora peninsular|hora española|hora de España", offset: Offset::European(60), ambiguous: false
        },
        Zone { names: "hora canaria", offset: Offset::European(0), ambiguous: false },
        Zone { names: "hora argentina|hora de Argentina", offset: Offset::Fixed(-180), ambiguous: false },
        Zone { names: "hora colombiana|hora de Colombia", offset: Offset::Fixed(-300), ambiguous: false },
        // Mexico has had no summer time since October 2022.
        Zone { names: "hora de México|tiempo del centro", offset: Offset::Fixed(-360), ambiguous: false },
    ],
    function: "el|la|los|las|de|que|y|en|un|una|por|con|para|del|se|es|su|al|como|más|pero|sus|este|esta|ha|han|fue|son|sobre|entre|tras|muy|desde|está",
    phrases: &[
        Phrases(
            KeyPointsTitle,
            Whole,
            "Lo más importante|Claves|Las claves|Puntos clave|Lo esencial|Resumen|Momentos clave|\
             Lo que hay que saber|Qué sabemos|Lo que sabemos|Lo destacado|Destacados|Las claves del día|\
             En resumen|Lo que debes saber|Lo más relevante|En síntesis|Lo último|Los puntos clave|Lo que se sabe|\
             Lo que tienes que saber|Lo más destacado",
        ),
        Phrases(
            RelatedTitle,
            Whole,
            "Lee también|Lea también|Te puede interesar|Le puede interesar|Te recomendamos|Noticias relacionadas|\
             Más noticias|Más información|Lo más leído|Lo más visto|Artículos relacionados|Leer más|\
             También te puede interesar|Recomendados|Lee más|Leé también|Mira también|Ver también|Seguir leyendo|\
             Puede interesarte|Mirá también|Leer también|Leé además|Más sobre este tema|Sobre este tema|\
             Enlaces relacionados|Te puede gustar",
        ),
        Phrases(
            RelatedStart,
            Start,
            "Lee también:|Lee la noticia|Lea la noticia|Lee la crónica|Lea también:|Lee además:|Leer más:|\
             Te puede interesar:|Más información:|Vea también:|Mira también:|Ver también:|Relacionado:|\
             Leé también:|Mirá también:|Lea más:|Lee aquí:|Lea aquí:|\
             Aquí puedes ver|Puedes ver el resumen",
        ),
        Phrases(
            Section,
            Whole,
            "Noticias|Actualidad|Política|Economía|Sociedad|Sucesos|España|Internacional|Nacional|Mundo|\
             Deportes|Fútbol|Cultura|Ciencia|Salud|Tecnología|Opinión|Gente|Elecciones|El tiempo|Espectáculos|\
             Motor|Baloncesto|Tenis",
        ),
        Phrases(PostEnd, Whole, "Compartir"),
        Phrases(
            Chrome,
            Whole,
            "Importante|Destacado|Minuto a minuto|Publicidad|Compartir|Comentarios|# comentarios|Comentar|\
             Cerrar|Guardar|Imprimir|Copiar enlace|Actualizar|Actualizado|En vivo|En directo|Directo|Ver más|\
             Ver menos|Cargar más|Mostrar más|Volver|Volver arriba|Menú|Buscar|Iniciar sesión|Suscríbete|\
             Suscribirse|Regístrate|Seguir|Escuchar|Inicio|Siguiente|Anterior|Más recientes|Más antiguos|\
             Sólo destacados|# min de lectura|Tiempo de lectura|Facebook|Twitter|Enviar por WhatsApp|\
             Newsletter|Ir al contenido|Ir al contenido principal|Saltar al contenido|Búsqueda|Ingresar|\
             Mi cuenta|Suscribirme|Suscríbase|Copiar|Copiar link|Enlace copiado|Correo electrónico|\
             Ver comentarios|Ver todo|Imagen|Vídeo|Galería|Última hora|Finalizado|Aceptar|Portada|\
             Escuchar nota|Escuchar artículo|Escuchar la nota|Ir a los comentarios|Ir a comentarios|\
             Compartir en Whatsapp|Compartir en Facebook|Compartir en Twitter|Compartir en X|\
             Compartir en Linkedin|Compartir por correo|Compartir nota|Compartir artículo|\
             Cargar más actualizaciones|Más actualizaciones|Ver más actualizaciones|Ver más noticias|\
             Guardar artículo|Guardar nota|Añadir comentario|Deja tu comentario|Dejar un comentario|\
             Comentar artículo|Mostrar comentarios|Ampliar|Ampliar foto|Desplegar|Cobertura finalizada|\
             Directo finalizado|Fin del directo|Mensajes anteriores|Orden cronológico|Solo goles|Texto a voz|\
             Copiar al portapapeles|Fijado|Mensaje fijado|# nuevas actualizaciones|Leer más|\
             # minutos de lectura|# minuto de lectura|Leer noticia completa|Comentarios #|\
             Reportar un error|Enviar por correo|Ver más noticias de|Cobertura en directo",
        ),
        Phrases(
            ChromeStart,
            Start,
            "Haz clic aquí|Haga clic aquí|Activa JavaScript|Esta página se|Síguenos en|Sigue toda la información|\
             Tiempo de lectura|Tu navegador|Su navegador|Pulsa aquí|Para ver este contenido|\
             Este contenido no|Al hacer clic|Haz click|Hacé clic|Compartir en:|Compartir:|Recibe en tu correo|\
             Recibí en tu|\
             Pulse F5|Pulsa F5|Actualice la página|Actualiza la página|Compartir noticia",
        ),
        Phrases(
            FooterTitle,
            Start,
            "Todos los derechos reservados|Aviso legal|Política de privacidad|Política de cookies|\
             Términos y condiciones|Ver todos los comentarios|Normas de|Únete a la conversación|Ya tienes cuenta|\
             Quiénes somos|Inicia sesión para|Inicie sesión|Volver a la portada|Archivado en|Temas relacionados|\
             Condiciones de uso|Términos de uso",
        ),
        Phrases(FooterTitle, Whole, "Contacto|Privacidad|Etiquetas|Temas"),
        Phrases(
            AppealStrong,
            Anywhere,
            "apoya nuestro|tu apoyo|haz una donación|suscríbete a|suscríbase a|nuestro boletín|nuestra newsletter|\
             descarga nuestra app|descarga la app|utilizamos cookies|aceptar cookies|hazte socio|hazte miembro|\
             en tu correo|activa las notificaciones|nuestro canal de WhatsApp|solo para suscriptores|\
             apoye el periodismo|apoya el periodismo|periodismo independiente|apoyo marca la diferencia|\
             tu donación|para seguir leyendo|ya eres suscriptor|suscribite|únete a nuestro canal",
        ),
        Phrases(
            AppealWeak,
            Anywhere,
            "apoyo|donación|donaciones|periodismo|periodistas|lectores|suscripción|suscriptores|boletín|\
             newsletter|correo|app|aplicación|cookies|consentimiento|navegador|registro|cuenta|privacidad|\
             contenidos|socio|gratis|notificaciones|independiente|periódicos|pago",
        ),
        Phrases(LiveMark, Whole, "Directo"),
        Phrases(
            LiveMark,
            Anywhere,
            "en vivo|última hora|minuto a minuto|en directo|últimas noticias|al minuto|así fue|así ha sido|\
             resumen y goles|en tiempo real",
        ),
        Phrases(
            Chronicle,
            Anywhere,
            "cronología|reconstrucción|línea de tiempo|programa de|programación|qué ver|los horarios|acta de",
        ),
        Phrases(
            FeedOpener,
            Start,
            "Sigue…directo|Sigue…vivo|Sigue…minuto a minuto|Sigue aquí|Sigue la última hora|Siga…directo|\
             Siga…vivo|Siga aquí|Minuto a minuto|Así te contamos|Así hemos contado|Así ha sido|Así fue|\
             Consulta…última hora|Revive…directo|Estas son las últimas|La última hora|Bienvenidos a la narración|\
             Bienvenidos a la cobertura|Seguí…vivo|Seguí…minuto a minuto|Sigue las últimas|Todas las noticias|\
             A continuación…noticias|A continuación…minuto",
        ),
        Phrases(FeedOpener, Anywhere, "a continuación el minuto"),
        Phrases(UpdatedLead, Start, "Actualizado|Actualizada|Última actualización|Actualización|Modificado"),
        Phrases(PostedLead, Start, "Publicado|Publicada|Creado"),
        Phrases(
            BylineLead,
            Start,
            "Por|Redacción|Con información de|Texto:|Escrito por|Informa|Narración:|Redactado por",
        ),
        Phrases(AgencyCredit, Anywhere, "EFE|Europa Press|Reuters|AFP|AP|Télam|Notimex|Getty"),
        Phrases(
            CaptionStart,
            Start,
            "Foto:|Fotos:|Imagen:|Fotografía:|Foto de|Imagen de archivo|Crédito:|Gráfico:|Mapa:|\
             Captura de pantalla|Pie de foto|Fuente:|Créditos:",
        ),
        Phrases(
            CaptionAnywhere,
            Anywhere,
            "Foto:|Fotografía:|imagen de archivo|foto de archivo|captura de pantalla|Imagen:|EFE|imagen ilustrativa",
        ),
        Phrases(
            PointerEnd,
            End,
            "aquí:|leer aquí|lee aquí|lea aquí|más información aquí|consulta aquí|pincha aquí|haz clic aquí|\
             leer más|más detalles aquí|la nota completa|en este enlace|lee la noticia completa|en este link|\
             mira aquí",
        ),
        Phrases(
            SignOff,
            Anywhere,
            "esto ha sido todo|esto es todo|gracias por seguirnos|gracias por seguir|gracias por acompañarnos|\
             damos por terminada|nos despedimos|buenas noches y|hasta aquí la cobertura|cerramos aquí",
        ),
        Phrases(
            Ended,
            Anywhere,
            "cerramos este directo|cerramos esta cobertura|cerramos la cobertura|finaliza nuestra cobertura|\
             termina nuestra cobertura|esta cobertura ha finalizado",
        ),
        Phrases(
            PhaseWord,
            Whole,
            "Final|Comienza|Empieza|Arranca|Descanso|Penales|Penaltis|Prórroga|Alineaciones|Se acabó|Alargue|Arrancó",
        ),
        Phrases(
            PhaseWord,
            Whole,
            "Asalto #|Ronda #|Set #|# set|1er set|2º set|3er set|4º set|5º set|1er cuarto|2º cuarto|3er cuarto|\
             4º cuarto",
        ),
        Phrases(
            PhaseWord,
            Start,
            "Final del partido|Comienza el segundo tiempo|Comienza el partido|Se termina el primer tiempo|\
             Termina el partido|Termina el primer tiempo|Fin del partido|Medio tiempo|Entretiempo|\
             Inicio del partido|Arranca el partido|Segundo tiempo|Primer tiempo|Pitido final|\
             Final del primer tiempo|Rueda el balón|Tiempo extra|Final del encuentro|Empieza el partido|\
             Comienza la segunda parte",
        ),
        Phrases(
            Greeting,
            Start,
            "Buenos días|Buenas tardes|Buenas noches|Hola|Bienvenidos|Bienvenido|Muy buenas|Buen día",
        ),
        Phrases(
            SaidVerb,
            Anywhere,
            "dijo|ha dicho|afirmó|ha afirmado|aseguró|ha asegurado|explicó|señaló|declaró|indicó|informó|\
             ha informado|anunció|según|agregó|añadió|sostuvo|confirmó|ha señalado",
        ),
        Phrases(Backward, Start, "Él|Ella|Ellos|Ellas"),
        Phrases(QuestionWord, Start, "Qué|Quién|Quiénes|Cuándo|Dónde|Por qué|Cómo|Cuál|Cuáles|Cuánto|Cuántos"),
        Phrases(ClockWord, Start, "Hora|Hora:"),
        Phrases(ClockLead, Start, "a las|a la|desde las|hacia las|sobre las"),
        Phrases(AgeLead, Start, "hace"),
        Phrases(MinuteLead, Start, "Minuto|Min"),
        Phrases(DateLead, Start, "el|del"),
        Phrases(AgeWord, Start, "hace unos segundos|hace un minuto|hace una hora|hace un día"),
    ],
};
