package io.github.pacto4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pacto4j.book.FilledForm;
import io.github.pacto4j.book.FilledForm.Answer;
import io.github.pacto4j.book.Forms;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.testkit.jqwik.OpenGovernment;
import io.github.pacto4j.text.CodeLists;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(OpenGovernment.class)
class FilledFormsTest {
    @Property(seed = "20221121", tries = 50)
    void a_sheet_asks_every_question_of_its_form_whatever_the_dossier_holds(@ForAll Dossier dossier) {
        for (CodeLists.Entry form : Forms.all()) {
            for (FilledForm.Sheet sheet : FilledForm.of(form.code(), dossier).sheets()) {
                assertThat(sheet.answers().stream().map(Answer::question).distinct())
                        .containsExactlyElementsOf(Forms.of(form.code()));
                assertThat(sheet.answers()).noneMatch(Answer::unreadable);
                assertThat(sheet.answers())
                        .noneMatch(answer -> answer.isMissing()
                                && answer.isGiven()
                                && answer.list().isEmpty());
            }
        }
    }
}
