package io.github.pacto4j.quickstart;

import io.github.pacto4j.plan.Transition;
import io.github.pacto4j.text.Language;
import io.github.pacto4j.text.Text;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;

/** What each step says, by its id. */
final class Narration {
    private static final Map<String, Text> TOLD = Map.ofEntries(
            told(
                    "meetings",
                    "La commune d'exemple invite associations, université et instances à des rencontres de communication, dès décembre 2022.",
                    "تدعو جماعة المثال الجمعيات والجامعة والهيئات إلى لقاءات تواصلية ابتداء من دجنبر 2022.",
                    "The example commune invites associations, the university and consultative bodies to meetings from December 2022."),
            told(
                    "axes",
                    "Le comité de suivi se réunit et trois axes sont retenus.",
                    "تجتمع لجنة التتبع ويتم اختيار ثلاثة محاور.",
                    "The follow-up committee meets and three axes are chosen."),
            told(
                    "consultation",
                    "La consultation sur le projet de programme est ouverte.",
                    "يفتح التشاور حول مشروع البرنامج.",
                    "Consultation on the draft programme is opened."),
            told(
                    "first-round",
                    "Première consultation, en mars et avril 2023 : ateliers, et formulaire en ligne de la commune.",
                    "التشاور الأول في مارس وأبريل 2023: ورشات واستمارة رقمية للجماعة.",
                    "First consultation, in March and April 2023: workshops, and the commune's own form online."),
            told(
                    "analysis",
                    "Le comité traduit les idées en huit projets ; ce qui se répète est joint, et chaque idée reçoit une réponse motivée.",
                    "تترجم اللجنة الأفكار إلى ثمانية مشاريع، ويضم المتشابه منها، وتتلقى كل فكرة جوابا معللا.",
                    "The committee turns the ideas into eight projects; what says the same is merged, and every idea receives a reasoned response."),
            told(
                    "second-round",
                    "Deuxième consultation, de juillet à septembre, sur les projets.",
                    "التشاور الثاني من يوليوز إلى شتنبر حول المشاريع.",
                    "Second consultation, from July to September, on the projects."),
            told(
                    "committee",
                    "Le comité de suivi valide le programme.",
                    "تعتمد لجنة التتبع البرنامج.",
                    "The follow-up committee validates the programme."),
            told(
                    "council",
                    "Le conseil adopte le programme à la session d'octobre.",
                    "يصادق المجلس على البرنامج في دورة أكتوبر.",
                    "The council adopts the programme in its October session."),
            told("publication", "Le programme est publié.", "ينشر البرنامج.", "The programme is published."),
            told(
                    "start",
                    "La mise en œuvre commence, pour deux ans.",
                    "ينطلق التنفيذ لمدة سنتين.",
                    "Implementation begins, for two years."),
            told(
                    "mid-term",
                    "À mi-parcours, le comité revoit le délai d'une activité.",
                    "في منتصف المدة تراجع اللجنة أجل أحد الأنشطة.",
                    "At mid-term the committee moves the end of one activity."),
            told(
                    "first-year",
                    "Les rapports de la première année sont publiés.",
                    "تنشر تقارير السنة الأولى.",
                    "The reports on the first year are published."),
            told(
                    "next-cycle",
                    "Le programme suivant commence par ce qui reste à faire, fin 2025.",
                    "ينطلق البرنامج الموالي بما لم يكتمل، في نهاية 2025.",
                    "The next programme begins with what remains to be done, at the end of 2025."),
            told("closing", "Le programme est clos.", "يختتم البرنامج.", "The programme is closed."),
            told(
                    "second-year",
                    "Les rapports de la deuxième année et la matrice d'évaluation sont remis.",
                    "تقدم تقارير السنة الثانية ومصفوفة التقييم.",
                    "The reports on the second year and the evaluation matrix are handed in."),
            told("evaluation", "Le programme est évalué.", "يقيم البرنامج.", "The programme is evaluated."),
            told(
                    "visa",
                    "La délibération est transmise, affichée et visée.",
                    "تبلغ المداولة وتعلق ويؤشر عليها.",
                    "The deliberation is transmitted, posted and granted its visa."),
            told(
                    "next-meetings",
                    "La commune invite aux rencontres du cycle suivant.",
                    "تدعو الجماعة إلى لقاءات الدورة الموالية.",
                    "The commune invites to the meetings of the next cycle."),
            told(
                    "next-axes",
                    "Les axes du cycle suivant sont choisis.",
                    "يتم اختيار محاور الدورة الموالية.",
                    "The axes of the next cycle are chosen."),
            told(
                    "two-ideas",
                    "Donner la même liste de pièces à tous les guichets, et construire un hôpital.",
                    "توحيد لائحة الوثائق في جميع الشبابيك، وبناء مستشفى.",
                    "The same list of papers at every counter, and a hospital."),
            told(
                    "two-ideas-answered",
                    "La première idée est reprise, la seconde ne relève pas de la commune.",
                    "اعتمدت الفكرة الأولى، أما الثانية فلا تدخل في اختصاص الجماعة.",
                    "The first idea is taken up, the second is not for the commune to decide."));

    /** What each act is called, by its code; moves of the plan have names of their own. */
    private static final Map<String, Text> ACTS = Map.ofEntries(
            told("file", "documents déposés", "إيداع وثائق", "documents filed"),
            told("beginStep", "étape ouverte", "بدء مرحلة", "step begun"),
            told("completeStep", "étape achevée", "إتمام مرحلة", "step completed"),
            told("namePointOfContact", "personne de contact désignée", "تعيين جهة الاتصال", "point of contact named"),
            told("nameCoordinator", "coordination désignée", "تعيين المنسقة", "coordinator named"),
            told("nameTeamMember", "membre de l'équipe désigné", "تعيين عضو في الفريق", "team member named"),
            told("beginMandate", "mandat au comité", "انتداب في اللجنة", "mandate in the committee"),
            told("replaceMember", "membre du comité remplacé", "تعويض عضو في اللجنة", "committee member replaced"),
            told("recordMeeting", "réunion du comité", "اجتماع اللجنة", "meeting of the committee"),
            told("openSpace", "espace de dialogue ouvert", "فتح فضاء للحوار", "space of dialogue opened"),
            told("openRound", "consultation ouverte", "بدء التشاور", "round opened"),
            told("closeRound", "consultation close", "اختتام التشاور", "round closed"),
            told("recordWorkshop", "atelier tenu", "عقد ورشة", "workshop held"),
            told("recordAttendance", "présences à l'atelier", "الحضور في الورشة", "attendance of the workshop"),
            told("reportWorkshop", "compte rendu de l'atelier", "محضر الورشة", "report of the workshop"),
            told("publishDraftPlan", "projet de programme publié", "نشر مشروع البرنامج", "draft plan published"),
            told("receive", "contribution reçue", "تلقي مساهمة", "contribution received"),
            told("qualify", "contributions classées", "تصنيف مساهمات", "contributions sorted"),
            told("merge", "contribution jointe à une autre", "ضم مساهمة إلى أخرى", "contribution merged into another"),
            told("split", "contribution partagée en deux", "تقسيم مساهمة إلى اثنتين", "contribution split in two"),
            told("draftAnswer", "réponse préparée", "إعداد جواب", "answer prepared"),
            told("publishDraft", "réponses publiées ensemble", "نشر الأجوبة مجتمعة", "answers published together"),
            told(
                    "completeDeliberation",
                    "suites de la délibération",
                    "ما تلا المداولة",
                    "what followed the deliberation"),
            told("nextCycle", "programme suivant ouvert", "بدء البرنامج الموالي", "next programme begun"));

    /** What stands between figures and names. */
    private static final Map<String, Text> WORDS = Map.ofEntries(
            told("journal", "Inscriptions au journal", "عدد التقييدات في السجل", "Entries of the journal"),
            told("contributions", "Contributions", "المساهمات", "Contributions"),
            told(
                    "story",
                    "D'une idée aux activités, et retour",
                    "من الفكرة إلى الأنشطة وإيابا",
                    "From an idea to milestones, and back"));

    private Narration() {}

    /** Returns what an act is called. */
    static Text act(String code) {
        return Arrays.stream(Transition.values())
                .filter(transition -> transition.code().equals(code))
                .findFirst()
                .map(Transition::label)
                .orElseGet(() -> Objects.requireNonNull(ACTS.get(code), code));
    }

    static String word(String id, Language language) {
        return Objects.requireNonNull(WORDS.get(id), id).orElseAny(language);
    }

    static Text of(String id) {
        return Objects.requireNonNull(TOLD.get(id), id);
    }

    private static Map.Entry<String, Text> told(String id, String fr, String ar, String en) {
        return Map.entry(id, Text.of(Map.of("fr", fr, "ar", ar, "en", en)));
    }
}
