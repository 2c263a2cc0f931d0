package io.github.pacto4j.quickstart;

import io.github.pacto4j.text.Text;
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
                    "Le comité traduit les idées en huit projets, et chaque idée reçoit une réponse motivée.",
                    "تترجم اللجنة الأفكار إلى ثمانية مشاريع، وتتلقى كل فكرة جوابا معللا.",
                    "The committee turns the ideas into eight projects, and every idea receives a reasoned response."),
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
                    "Le conseil adopte le programme à la session d'octobre ; le visa suit.",
                    "يصادق المجلس على البرنامج في دورة أكتوبر، ثم تمنح التأشيرة.",
                    "The council adopts the programme in its October session; the visa follows."),
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
                    "La préparation du cycle suivant commence, fin 2025.",
                    "يبدأ إعداد الدورة الموالية في نهاية 2025.",
                    "Preparation of the next cycle begins, at the end of 2025."),
            told("closing", "Le programme est clos.", "يختتم البرنامج.", "The programme is closed."),
            told(
                    "second-year",
                    "Les rapports de la deuxième année et la matrice d'évaluation sont remis.",
                    "تقدم تقارير السنة الثانية ومصفوفة التقييم.",
                    "The reports on the second year and the evaluation matrix are handed in."),
            told("evaluation", "Le programme est évalué.", "يقيم البرنامج.", "The programme is evaluated."));

    private Narration() {}

    static Text of(String id) {
        return Objects.requireNonNull(TOLD.get(id), id);
    }

    private static Map.Entry<String, Text> told(String id, String fr, String ar, String en) {
        return Map.entry(id, Text.of(Map.of("fr", fr, "ar", ar, "en", en)));
    }
}
