package io.github.pacto4j.rule;

import io.github.pacto4j.collectivity.Tier;
import io.github.pacto4j.date.Delay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The findings of one rule in one assessment, gathered into verdicts. For one thread. */
final class Tally {
    /** Findings listed of one rule; the rest is counted. */
    static final int MOST = 100;

    private final RuleBook book;
    private final CatalogueEntry entry;
    private final Severity severity;
    private final @Nullable Tier own;
    private final @Nullable Source source;
    private final @Nullable Finding fixed;
    private final @Nullable Finding gate;
    private final boolean binds;
    private final boolean expanded;
    private final Map<String, List<String>> figures = new HashMap<>(4);
    private final Map<String, Integer> numbers = new HashMap<>(4);
    private final List<Listed> violated = new ArrayList<>(0);
    private final List<Listed> undetermined = new ArrayList<>(0);
    private final List<Listed> others = new ArrayList<>(0);
    private int found;
    private int satisfied;
    private int notApplicable;
    private int unlisted;
    private boolean visited;
    private @Nullable Finding firstSatisfied;
    private @Nullable Finding firstNotApplicable;
    private String satisfiedPlace = "";
    private String notApplicablePlace = "";

    /**
     * @param fixed  the finding that is settled before any subject is looked at, null if the rule is to judge
     * @param gate  the finding on every subject that hangs on the plan, because of its status; null if the rule judges
     * @param binds  whether the rule may ask something of this collectivity, so that its deadlines are noted in any case
     */
    Tally(
            RuleBook book,
            CatalogueEntry entry,
            Severity severity,
            @Nullable Tier tier,
            @Nullable Finding fixed,
            @Nullable Finding gate,
            boolean binds,
            boolean expanded) {
        this.book = book;
        this.entry = entry;
        this.severity = severity;
        this.own = tier;
        this.source = source(tier);
        this.fixed = fixed;
        this.gate = gate;
        this.binds = binds;
        this.expanded = expanded;
    }

    /** Returns the source that leads for a tier. */
    @Nullable
    Source source(@Nullable Tier tier) {
        return book.source(entry.id(), tier == null ? null : tier.code());
    }

    CatalogueEntry entry() {
        return entry;
    }

    int number(String name, @Nullable Tier tier) {
        String key = tier == own ? name : name + "/" + tier;
        Integer number = numbers.get(key);
        if (number == null) {
            List<String> words = figure(name, tier);
            if (words.isEmpty()) {
                throw new IllegalStateException("no figure " + name + " for " + entry.id() + ", tier " + tier);
            }
            number = Integer.valueOf(words.get(0));
            numbers.put(key, number);
        }
        return number;
    }

    List<String> figure(String name, @Nullable Tier tier) {
        String key = tier == own ? name : name + "/" + tier;
        List<String> words = figures.get(key);
        if (words == null) {
            words = book.figure(entry.id(), name, tier == null ? null : tier.code());
            figures.put(key, words);
        }
        return words;
    }

    /** Returns whether a figure is given for single tiers. */
    boolean dependsOnTier(String name) {
        return book.figures().stream()
                .anyMatch(figure -> figure.tier() != null
                        && figure.rule().equals(entry.id())
                        && figure.name().equals(name));
    }

    Delay.Unit delayUnit(String name, @Nullable Tier tier) {
        String code = tier == null ? null : tier.code();
        for (Figure figure : book.figures()) {
            if (figure.fits(entry.id(), name, code)) {
                return switch (figure.unit()) {
                    case "days" -> Delay.Unit.DAYS;
                    case "workingDays" -> Delay.Unit.WORKING_DAYS;
                    case "months" -> Delay.Unit.MONTHS;
                    case "years" -> Delay.Unit.YEARS;
                    default ->
                        throw new IllegalStateException(
                                "figure " + name + " of " + entry.id() + " is no delay but in " + figure.unit());
                };
            }
        }
        throw new IllegalStateException("no figure " + name + " for " + entry.id() + ", tier " + tier);
    }

    /** @param only  the place of which alone something is said, because the subject holds it; null for all */
    void judge(Rule.Part<?> part, Object node, Subject subject, Walk at, String base, @Nullable String only) {
        if (part.passesOver(subject)) {
            return;
        } else if (only != null) {
            judgeAbove(part, node, subject, at, base, only);
            return;
        }
        visited = true;
        Finding settled = settled(at);
        if (settled != null) {
            if (settled.status() == Status.NOT_APPLICABLE) {
                count(settled, at, base);
            }
            noteUnjudged(part, node, subject, settled);
            return;
        }
        Finding finding = judged(part, node, subject);
        boolean first = finding.status() == Status.SATISFIED ? firstSatisfied == null : firstNotApplicable == null;
        boolean bare = finding.status() == Status.SATISFIED || finding.status() == Status.NOT_APPLICABLE;
        count(bare && (first || expanded) ? finding.inputs(subject.inputsUsed()) : finding, at, base);
    }

    /** Returns what is settled of a subject without a judgement, null if the rule judges it. */
    private @Nullable Finding settled(Walk at) {
        return fixed != null ? fixed : gate != null && !at.isOfApplication() ? gate : null;
    }

    private void noteUnjudged(Rule.Part<?> part, Object node, Subject subject, Finding settled) {
        if (binds) {
            boolean tooEarly = settled.reason() == Reason.NOT_YET || settled.reason() == Reason.NOT_YET_IN_FORCE;
            subject.noteUnjudged(this, part, node, !tooEarly);
        }
    }

    private void judgeAbove(Rule.Part<?> part, Object node, Subject subject, Walk at, String base, String only) {
        Finding settled = fixed != null ? fixed : gate;
        if (settled != null) {
            noteUnjudged(part, node, subject, settled);
            return;
        }
        Finding finding = judged(part, node, subject);
        boolean tells = finding.status() == Status.VIOLATED || finding.status() == Status.UNDETERMINED;
        String place = place(finding.pointer(), at.pointer(), base);
        if (tells && (place.equals(only) || place.startsWith(only + "/"))) {
            visited = true;
            count(finding, at, base);
        }
    }

    private Finding judged(Rule.Part<?> part, Object node, Subject subject) {
        Finding finding = subject.judge(this, part, node);
        if (finding.status() == Status.SATISFIED || finding.status() == Status.NOT_APPLICABLE) {
            return finding;
        }
        Tier tier = subject.tier().orElse(null);
        return tier == own ? finding : finding.from(source(tier));
    }

    /** A verdict with its place in document order. */
    private record Listed(int order, Verdict verdict) {}

    /** A subject that could not be read, or what holds it, is unknown: nothing can be said of it. */
    void unreadable(String pointer, boolean ofApplication, String base) {
        visited = true;
        if (fixed == null && (gate == null || ofApplication)) {
            String place = "^" + pointer;
            list(
                    undetermined,
                    new Finding(Status.UNDETERMINED, null, Map.of(), place, List.of(), List.of(place), null),
                    pointer,
                    base);
        }
    }

    private void count(Finding finding, Walk at, String base) {
        switch (finding.status()) {
            case SATISFIED -> {
                satisfied++;
                if (firstSatisfied == null) {
                    firstSatisfied = finding;
                    satisfiedPlace = at.pointer();
                }
            }
            case NOT_APPLICABLE -> {
                notApplicable++;
                if (firstNotApplicable == null) {
                    firstNotApplicable = finding;
                    notApplicablePlace = at.pointer();
                }
            }
            case VIOLATED -> {
                list(violated, finding, at.pointer(), base);
                return;
            }
            case UNDETERMINED -> {
                list(undetermined, finding, at.pointer(), base);
                return;
            }
        }
        if (expanded) {
            others.add(new Listed(found++, verdict(finding, at.pointer(), 1, base)));
        }
    }

    private void list(List<Listed> kind, Finding finding, String place, String base) {
        int order = found++;
        if (kind.size() < MOST) {
            kind.add(new Listed(order, verdict(finding, place, 1, base)));
        } else {
            unlisted++;
        }
    }

    /** Returns the verdicts in document order, empty if a part was asked for and holds no subject of the rule. */
    List<Verdict> verdicts(boolean part, String base) {
        if (part && !visited) {
            return List.of();
        }
        if (fixed != null && (fixed.status() != Status.NOT_APPLICABLE || notApplicable == 0)) {
            return List.of(verdict(fixed, "", 0, base));
        }
        List<Verdict> verdicts = new ArrayList<>();
        boolean nothing = found == 0 && satisfied == 0 && notApplicable == 0;
        if (gate != null && (gate.status() != Status.NOT_APPLICABLE || nothing)) {
            verdicts.add(verdict(gate, "", 0, base));
        }
        listed().forEach(each -> verdicts.add(each.verdict));
        if (!expanded && satisfied > 0 && firstSatisfied != null) {
            boolean one = satisfied == 1;
            verdicts.add(verdict(one ? firstSatisfied : Finding.SATISFIED, one ? satisfiedPlace : "", satisfied, base));
        }
        if (!expanded && notApplicable > 0 && firstNotApplicable != null && firstNotApplicable.reason() != null) {
            boolean one = notApplicable == 1;
            Finding several = Finding.notApplicable(firstNotApplicable.reason());
            verdicts.add(
                    verdict(one ? firstNotApplicable : several, one ? notApplicablePlace : "", notApplicable, base));
        }
        if (verdicts.isEmpty()) {
            verdicts.add(verdict(Finding.notApplicable(Reason.NO_SUBJECT), "", 0, base));
        }
        return verdicts;
    }

    /** What is broken comes before what is unknown where not all can be listed; what is listed is in document order. */
    private List<Listed> listed() {
        int room = MOST - violated.size();
        List<Listed> all = new ArrayList<>(violated);
        all.addAll(undetermined.subList(0, Math.min(room, undetermined.size())));
        int more = unlisted + Math.max(0, undetermined.size() - room);
        all.sort(Comparator.comparingInt(Listed::order));
        if (more > 0) {
            Listed last = all.remove(all.size() - 1);
            all.add(new Listed(last.order, last.verdict.withMore(more)));
        }
        if (expanded) {
            all.addAll(others);
            all.sort(Comparator.comparingInt(Listed::order));
        }
        return all;
    }

    private Verdict verdict(Finding finding, String subject, int subjects, String base) {
        return new Verdict(
                entry.id(),
                finding.status(),
                severity,
                subjects,
                subjects == 1 ? subject : "",
                place(finding.pointer(), subject, base),
                finding.related().isEmpty() ? List.of() : places(finding.related(), subject, base),
                finding.inputs(),
                finding.variant(),
                finding.missing().isEmpty() ? List.of() : places(finding.missing(), subject, base),
                finding.reason(),
                finding.source() == null ? source : finding.source(),
                0);
    }

    private static List<String> places(List<String> pointers, String subject, String base) {
        return pointers.stream().map(pointer -> place(pointer, subject, base)).toList();
    }

    /** Places within the subject follow its pointer; places in the dossier start at the root of the file. */
    static String place(String pointer, String subject, String base) {
        if (pointer.startsWith("^")) {
            return pointer.substring(1);
        }
        if (!pointer.startsWith("#")) {
            return subject + pointer;
        }
        String absolute = pointer.substring(1);
        return absolute.startsWith(base) ? absolute.substring(base.length()) : absolute;
    }
}
