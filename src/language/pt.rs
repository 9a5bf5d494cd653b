//! Portuguese.

use super::Cue::*;
use super::Place::*;
use super::zone::{Offset, Zone};
use super::{Language, Phrases};

pub(super) const PORTUGUESE: Language = Language {
    tag: "pt",
    months: [
        "janeiro|jan",
        "fevereiro|fev",
        "março|mar|marco",
        "abril|abr",
        "maio|mai",
        "junho|jun",
        "julho|jul",
        "agosto|ago",
        "setembro|set",
        "outubro|out",
        "novembro|nov",
        "dezembro|dez",
    ],
    weekdays: ["segunda|seg", "terça|ter", "quarta|qua", "quinta|qui", "sexta|sex", "sábado|sáb", "domingo|dom"],
    units: [
        "segundo|segundos|seg",
        "minuto|minutos|min",
        "hora|horas|h",
        "dia|dias",
        "semana|semanas",
        "mês|meses",
        "ano|anos",
    ],
    ago: "atrás",
    hour: "h|horas",
    minute: "min|minuto|minutos",
    over: "",
    joints: "de|do|às|as|à|feira",
    days_ago: ["hoje", "ontem"],
    twelve: ["", ""],
    zones: &[
        Zone { names: "horário de Brasília|hora de Brasília", offset: Offset::Fixed(-180), ambiguous: false },
        Zone {
            names: "hora de Lisboa|horas de Lisboa|hora de Portugal Continental",
            offset: Offset::European(0),
            ambiguous: false,
        },
    ],
    function: "o|a|os|as|de|que|e|do|da|dos|das|em|no|na|nos|nas|um|uma|para|com|não|por|ao|à|foi|são|mais|mas|como|se|seu|sua|pelo|pela|já|também|é|está",
    phrases: &[
        Phrases(
            KeyPointsTitle,
            Whole,
            "Resumo|Pontos principais|Pontos-chave|Destaques|O essencial|O que sabemos|O que se sabe|\
             O que precisa de saber|O que você precisa saber|Principais notícias|Em resumo|Momentos-chave|\
             Principais pontos|Os pontos principais|Em destaque|O que já se sabe|O que é preciso saber|\
             Principais destaques",
        ),
        Phrases(
            RelatedTitle,
            Whole,
            "Leia mais|Leia também|Ler mais|Veja também|Saiba mais|Relacionadas|Notícias relacionadas|Mais lidas|\
             Mais lidos|Mais notícias|Recomendados|Artigos relacionados|Continuar a ler|Leia a seguir|\
             Você também pode gostar|Leia ainda|Ver também|Conteúdo relacionado|Veja mais|Mais sobre este tema",
        ),
        Phrases(
            RelatedStart,
            Start,
            "Leia mais:|Leia também:|Ler mais:|Veja também:|Saiba mais:|Leia aqui:|Veja:|Leia:|Leia ainda:|\
             Ver também:|Confira também:|Assista:",
        ),
        Phrases(
            Section,
            Whole,
            "Notícias|Política|Economia|Sociedade|Mundo|Brasil|Desporto|Esportes|Esporte|Futebol|Cultura|\
             Ciência|Saúde|Tecnologia|Opinião|Eleições|Entretenimento|Cotidiano|País|Local|Ambiente",
        ),
        Phrases(PostEnd, Whole, "Partilhar|Compartilhar"),
        Phrases(
            Chrome,
            Whole,
            "Momentos-chave|Histórico de atualizações|Publicidade|Compartilhar|Partilhar|Comentários|\
             # comentários|Comentar|Fechar|Salvar|Guardar|Imprimir|Copiar link|Atualizar|Atualizado|Ao vivo|\
             Em direto|Direto|Ver mais|Ver menos|Carregar mais|Mostrar mais|Voltar|Voltar ao topo|Menu|Buscar|\
             Pesquisar|Entrar|Assine|Assinar|Cadastre se|Seguir|Ouvir|Início|Próximo|Anterior|Mais recentes|\
             Mais antigos|# min de leitura|Tempo de leitura # min|Facebook|Twitter|Newsletter|Ler depois|\
             Ir para o conteúdo|Ir para o conteúdo principal|Saltar para o conteúdo|Pular para o conteúdo|\
             Pesquisa|Assine já|Iniciar sessão|Registar|Minha conta|Edição impressa|Ao minuto|\
             Partilhar notícia|Compartilhe|Copiar hiperligação|Ofereça este artigo|Oferecer artigo|\
             Guardar artigo|Ver comentários|Ver todos|Actualizar|Imagem|Subscrever|Aceitar|Mostrar só os gols|\
             Só os gols|Siga o canal no aplicativo|Siga o canal no WhatsApp|Ouvir notícia|Ouvir artigo|\
             Ouça a notícia|Ouça o artigo|Compartilhar no Facebook|Compartilhar no WhatsApp|\
             Compartilhar no Twitter|Compartilhar via Facebook|Partilhar no Facebook|Partilhar no WhatsApp|\
             Partilhar artigo|Compartilhe esta notícia|Salvar notícia|Salvar artigo|Deixe um comentário|\
             Carregar mais atualizações|Mais atualizações|Ver mais atualizações|Ver atualizações anteriores|\
             Emissão terminada|Ao vivo encerrado|Todos os lances|Lances|Ordem cronológica|Ver tudo|\
             Copiar o link|Link copiado|Comentários #|Actualizar automaticamente|Leia mais|\
             Atualizar automaticamente|Ver notícia",
        ),
        Phrases(
            ChromeStart,
            Start,
            "Clique aqui para|Ative o JavaScript|Esta página|Siga nos|Tempo de leitura|Seu navegador|\
             O seu navegador|Acesse o|Este conteúdo|Para ver este conteúdo|Ao clicar em|Ouça este|Receba|\
             Compartilhe:|Partilhar:|Siga o nosso canal|Siga o canal|Entre no canal|Participe do canal|\
             Para atualizar, clique|Para recarregar, use|Para atualizar, use|Pressione F5|Atualize a página|\
             Compartilhe pelo|Compartilhe esta notícia",
        ),
        Phrases(
            FooterTitle,
            Start,
            "Todos os direitos reservados|Política de privacidade|Termos de uso|Termos e condições|\
             Ver todos os comentários|Já tem conta|Já é assinante|Fale conosco|Quem somos|Ficha técnica|\
             Inicie sessão|Entre para comentar|Voltar à página inicial|Faça login|Sugerir correção|\
             Sugerir correcção|Comunicar erro|Deixe o seu comentário|Deixe seu comentário|Outras notícias|Últimas notícias",
        ),
        Phrases(FooterTitle, Whole, "Contactos|Privacidade|Tópicos|Expediente|Sobre nós"),
        Phrases(
            AppealStrong,
            Anywhere,
            "apoie o nosso|seu apoio|faça uma doação|faça um donativo|assine a nossa|assine nossa|\
             subscreva a nossa|nossa newsletter|baixe o aplicativo|baixe nosso app|descarregue a nossa|\
             usamos cookies|utilizamos cookies|aceitar cookies|torne se assinante|ative as notificações|\
             canal no WhatsApp|canal do WhatsApp|exclusivo para assinantes|apoie o jornalismo|\
             jornalismo independente|apoio faz toda a diferença|apoio faz a diferença|a sua doação|\
             para continuar a ler|para continuar lendo|subscreva a newsletter|aceitar e continuar",
        ),
        Phrases(
            AppealWeak,
            Anywhere,
            "apoio|doação|doações|donativo|jornalismo|jornalistas|leitores|assinatura|assinantes|assine|\
             newsletter|e-mail|aplicativo|aplicação|cookies|consentimento|navegador|cadastro|conta|privacidade|\
             conteúdo|grátis|notificações|independente|jornais|paywall",
        ),
        Phrases(LiveMark, Whole, "Direto"),
        Phrases(
            LiveMark,
            Anywhere,
            "ao vivo|em direto|minuto a minuto|última hora|últimas notícias|tempo real|acompanhe|ao minuto|live",
        ),
        Phrases(
            Chronicle,
            Anywhere,
            "cronologia|linha do tempo|reconstituição|o que assistir|programação|programa de|os horários|ata da",
        ),
        Phrases(
            FeedOpener,
            Start,
            "Siga…em direto|Siga…ao minuto|Siga aqui|Veja…ao vivo|Confira…ao vivo|Minuto a minuto|Ao minuto|\
             Veja como foi|Reveja…ao vivo|Leia…minuto a minuto|Acompanhe|Veja abaixo|Todas as atualizações",
        ),
        Phrases(FeedOpener, Anywhere, "acompanhe aqui"),
        Phrases(UpdatedLead, Start, "Atualizado|Atualizada|Actualizado|Última atualização|Atualização|Modificado em"),
        Phrases(PostedLead, Start, "Publicado|Postado"),
        Phrases(BylineLead, Start, "Por|Da redação|Do enviado|Reportagem de|Texto:|Escrito por|Redação"),
        Phrases(AgencyCredit, Anywhere, "Lusa|Reuters|AFP|Estadão Conteúdo|Agência Brasil|Folhapress|AP|EPA"),
        Phrases(
            CaptionStart,
            Start,
            "Foto:|Fotos:|Imagem:|Crédito:|Créditos|Legenda:|Foto de|Imagem de arquivo|Mapa:|Reprodução|\
             Divulgação|Fotografia:|Imagem ilustrativa",
        ),
        Phrases(
            CaptionAnywhere,
            Anywhere,
            "Foto:|imagem de arquivo|foto de arquivo|Créditos:|Reprodução|Divulgação|Crédito:|Fotografia:|\
             imagem ilustrativa",
        ),
        Phrases(
            PointerEnd,
            End,
            "aqui:|leia aqui|leia mais aqui|leia mais|clique aqui|saiba mais|veja aqui|ler mais aqui|\
             mais detalhes aqui|leia a íntegra|neste link|leia a matéria completa|confira aqui|clicando aqui|\
             neste artigo",
        ),
        Phrases(
            SignOff,
            Anywhere,
            "encerramos aqui|por hoje é tudo|é tudo por hoje|é tudo por agora|obrigado por acompanhar|\
             obrigada por acompanhar|obrigado por nos acompanhar|boa noite a todos|terminamos por aqui|\
             ficamos por aqui",
        ),
        Phrases(
            Ended,
            Anywhere,
            "esta cobertura está encerrada|encerramos a cobertura|encerramos esta cobertura|cobertura encerrada|\
             o direto termina",
        ),
        Phrases(
            PhaseWord,
            Whole,
            "Intervalo|Terminou|Encerrado|Prolongamento|Prorrogação|Pênaltis|Recomeça|Acabou|Começou|Rola a bola",
        ),
        Phrases(PhaseWord, Whole, "Set #|# set|1º set|2º set|3º set|4º set|5º set|Round #|# assalto|# quarto"),
        Phrases(
            PhaseWord,
            Start,
            "Fim de jogo|Fim do primeiro tempo|Fim da primeira parte|Final do jogo|Final da partida|\
             Fim da partida|Começa o jogo|Começa o segundo tempo|Início do jogo|Início da segunda parte|\
             Apito final|Apito inicial|Segundo tempo|Primeiro tempo|Escalações|Bola rolando|Começa a partida|\
             Começa a segunda parte|Final do primeiro tempo|Início da partida|Recomeça o jogo",
        ),
        Phrases(
            Greeting,
            Start,
            "Bom dia|Boa tarde|Boa noite|Olá|Bem vindo|Bem vindos|Seja bem vindo|Sejam bem vindos|Caros leitores",
        ),
        Phrases(
            SaidVerb,
            Anywhere,
            "disse|afirmou|declarou|explicou|anunciou|informou|segundo|acrescentou|diz|afirma|ressaltou|escreveu|\
             defendeu|garantiu|confirmou|relatou",
        ),
        Phrases(Backward, Start, "Ele|Ela|Eles|Elas"),
        Phrases(QuestionWord, Start, "O que|Quem|Quando|Onde|Por que|Porquê|Como|Qual|Quais|Quanto|Quantos"),
        Phrases(ClockLead, Start, "às|à|a partir das|desde as|por volta das"),
        Phrases(AgeLead, Start, "há"),
        Phrases(MinuteLead, Start, "Minuto|Min"),
        Phrases(DateLead, Start, "em|no dia"),
        Phrases(AgeWord, Start, "há alguns segundos|há um minuto|há uma hora|há um dia"),
    ],
};
