package io.github.pacto4j.documents.page;

import io.github.pacto4j.Pacto;
import io.github.pacto4j.access.View;
import io.github.pacto4j.book.FilledForm;
import io.github.pacto4j.dossier.DocumentKind;
import io.github.pacto4j.dossier.Dossier;
import io.github.pacto4j.json.Reading;
import io.github.pacto4j.plan.ActionPlan;
import io.github.pacto4j.progress.ProgressStatement;
import io.github.pacto4j.rule.Ask;
import io.github.pacto4j.rule.Problem;
import io.github.pacto4j.rule.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

/**
 * The pages that can be made of a document that was read, for a day and in a language: what stands in it, how far it has
 * come, what the rules find. A page of something that the document does not hold says so.
 *
 * <pre>{@code
 * Pages pages = Pages.of(pacto, reading, Ask.on(day).language(AR));
 * String html = Templates.html().write(pages.page(PageKind.PLAN));
 * }</pre>
 */
public final class Pages {
    private final Pacto pacto;
    private final Reading<Dossier> whole;
    private final Reading<Dossier> shown;
    private final Ask ask;

    private Pages(Pacto pacto, Reading<Dossier> whole, Reading<Dossier> shown, Ask ask) {
        if (!whole.isRead()) {
            throw new NoSuchElementException("no document could be read: " + whole.problems());
        }
        this.pacto = pacto;
        this.whole = whole;
        this.shown = shown;
        this.ask = ask;
    }

    /**
     * Returns the pages that anybody may have: personal data are withheld, and said to be.
     *
     * @param ask  the day, the language and the rule books
     * @throws NoSuchElementException if no document could be read
     */
    public static Pages of(Pacto pacto, Reading<Dossier> reading, Ask ask) {
        DocumentKind kind = reading.kind().orElse(DocumentKind.DOSSIER);
        return new Pages(pacto, reading, reading.seen(View::publicExport, problem -> View.problem(problem, kind)), ask);
    }

    /**
     * Returns the pages with all that the document says, for who may read it: whoever shows them asks the policy first.
     *
     * @throws NoSuchElementException if no document could be read
     */
    public static Pages withPersonalData(Pacto pacto, Reading<Dossier> reading, Ask ask) {
        return new Pages(pacto, reading, reading, ask);
    }

    /** Returns the kinds of which the document has something to show, in their order. */
    public Set<PageKind> kinds() {
        Dossier dossier = whole.document();
        Set<PageKind> kinds = EnumSet.noneOf(PageKind.class);
        kinds.add(PageKind.ASSESSMENT);
        if (dossier.plan() != null) {
            kinds.add(PageKind.PLAN);
            kinds.add(PageKind.PROGRESS);
        }
        if (dossier.followUp() != null) {
            kinds.add(PageKind.FOLLOW_UP);
        }
        for (PageKind kind : PageKind.values()) {
            if (kind.form().isPresent()
                    && !FilledForm.of(kind.form().get(), dossier).sheets().isEmpty()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Returns a page. */
    public Page page(PageKind kind) {
        Maker maker = new Maker(ask.language());
        List<Block> lead = maker.lead(shown.document(), shown.kind().orElse(DocumentKind.DOSSIER), ask.on(), faults());
        if (whole != shown) {
            lead.add(new Block.Paragraph(maker.words().say("page.public")));
        }
        return switch (kind) {
            case ASSESSMENT -> new AssessmentPage(maker).of(pacto.assess(shown, ask), lead);
            case PROGRESS -> new ProgressPage(maker).of(statement(), lead);
            case PLAN -> plan(maker, lead);
            case FOLLOW_UP -> new FollowUpPage(maker).of(shown.document(), lead);
            default -> form(kind, maker, lead);
        };
    }

    private ProgressStatement statement() {
        return pacto.progress(shown, ask.on());
    }

    private Page plan(Maker maker, List<Block> lead) {
        List<Section> sections = new ArrayList<>();
        ActionPlan plan = shown.document().plan();
        FormPage form = form(PageKind.PLAN, maker);
        if (plan != null) {
            sections.addAll(new PlanSections(maker, ask.on())
                    .of(plan, form.filled(), pacto.slippages(shown, ask.on()).orElseThrow()));
        }
        sections.addAll(form.sections());
        return form.page(lead, sections);
    }

    private Page form(PageKind kind, Maker maker, List<Block> lead) {
        FormPage form = form(kind, maker);
        return form.page(lead, form.sections());
    }

    private FormPage form(PageKind kind, Maker maker) {
        String form = kind.form().orElseThrow();
        return new FormPage(kind, maker, FilledForm.of(form, shown.document()), FilledForm.of(form, whole.document()));
    }

    private int faults() {
        return (int) shown.problems().stream()
                .map(Problem::severity)
                .filter(Severity.ERROR::equals)
                .count();
    }
}
