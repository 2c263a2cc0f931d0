package io.github.pacto4j.rule;

import io.github.pacto4j.collectivity.Tier;
import java.util.ArrayList;
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
    private final @Nullable Source source;
    private final @Nullable Finding fixed;
    private final @Nullable Finding gate;
    private final boolean expanded;
    private final Map<String, List<String>> figures = new HashMap<>(4);
    private final List<Verdict> listed = new ArrayList<>(0);
    private final List<Verdict> others = new ArrayList<>(0);
    private int satisfied;
    private int notApplicable;
    private int more;
    private boolean visited;
    private @Nullable Finding firstSatisfied;
    private @Nullable Finding firstNotApplicable;
    private String firstPointer = "";

    /**
     * @param fixed  the finding that is settled before any subject is looked at, null if the rule is to judge
     * @param gate  the finding on every subject that hangs on the plan, because of its status; null if the rule judges
     */
    Tally(
            RuleBook book,
            CatalogueEntry entry,
            Severity severity,
            @Nullable Tier tier,
            @Nullable Finding fixed,
            @Nullable Finding gate,
            boolean expanded) {
        this.book = book;
        this.entry = entry;
        this.severity = severity;
        this.source = book.source(entry.id(), tier == null ? null : tier.code());
        this.fixed = fixed;
        this.gate = gate;
        this.expanded = expanded;
    }

    CatalogueEntry entry() {
        return entry;
    }

    List<String> figure(String name, @Nullable Tier tier) {
        List<String> words = figures.get(name);
        if (words == null) {
            words = book.figure(entry.id(), name, tier == null ? null : tier.code());
            figures.put(name, words);
        }
        return words;
    }

    void judge(Rule.Part<?> part, Object node, Subject subject, Walk at, String base) {
        visited = true;
        if (fixed != null) {
            if (fixed.status() == Status.NOT_APPLICABLE) {
                count(fixed, at, base);
            }
            return;
        }
        if (gate != null && !at.isOfApplication()) {
            if (gate.status() == Status.NOT_APPLICABLE) {
                count(gate, at, base);
            }
            return;
        }
        Finding finding = subject.judge(this, part, node);
        boolean kept = finding == Finding.SATISFIED && (firstSatisfied == null || expanded);
        count(kept ? finding.inputs(subject.inputsUsed()) : finding, at, base);
    }

    /** A subject that could not be read is unknown: nothing can be said of it. */
    void unreadable(String pointer, String base) {
        visited = true;
        if (fixed == null && gate == null && listed.size() < MOST) {
            Finding unknown = new Finding(
                    Status.UNDETERMINED, null, Map.of(), "^" + pointer, List.of(), List.of("^" + pointer), null);
            listed.add(verdict(unknown, "", 1, base));
        } else if (fixed == null && gate == null) {
            more++;
        }
    }

    private void count(Finding finding, Walk at, String base) {
        switch (finding.status()) {
            case SATISFIED -> {
                satisfied++;
                if (firstSatisfied == null) {
                    firstSatisfied = finding;
                    firstPointer = at.pointer();
                }
            }
            case NOT_APPLICABLE -> {
                notApplicable++;
                if (firstNotApplicable == null) {
                    firstNotApplicable = finding;
                }
            }
            default -> {
                if (listed.size() == MOST) {
                    more++;
                    return;
                }
                listed.add(verdict(finding, at.pointer(), 1, base));
                return;
            }
        }
        if (expanded) {
            others.add(verdict(finding, at.pointer(), 1, base));
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
        boolean nothing = listed.isEmpty() && satisfied == 0 && notApplicable == 0;
        if (gate != null && (gate.status() != Status.NOT_APPLICABLE || nothing)) {
            verdicts.add(verdict(gate, "", 0, base));
        }
        verdicts.addAll(listed);
        if (more > 0) {
            Verdict last = verdicts.remove(verdicts.size() - 1);
            verdicts.add(new Verdict(
                    last.rule(),
                    last.status(),
                    last.severity(),
                    last.subjects(),
                    last.pointer(),
                    last.related(),
                    last.inputs(),
                    last.variant(),
                    last.missing(),
                    last.reason(),
                    last.source(),
                    more));
        }
        if (expanded) {
            verdicts.addAll(others);
        } else {
            if (satisfied > 0 && firstSatisfied != null) {
                boolean one = satisfied == 1;
                verdicts.add(
                        verdict(one ? firstSatisfied : Finding.SATISFIED, one ? firstPointer : "", satisfied, base));
            }
            if (notApplicable > 0 && firstNotApplicable != null) {
                verdicts.add(verdict(firstNotApplicable.at(""), "", notApplicable, base));
            }
        }
        if (verdicts.isEmpty()) {
            verdicts.add(verdict(Finding.notApplicable(Reason.NO_SUBJECT), "", 0, base));
        }
        return verdicts;
    }

    private Verdict verdict(Finding finding, String subject, int subjects, String base) {
        return new Verdict(
                entry.id(),
                finding.status(),
                severity,
                subjects,
                place(finding.pointer(), subject, base),
                finding.related().isEmpty() ? List.of() : places(finding.related(), subject, base),
                finding.inputs(),
                finding.variant(),
                finding.missing().isEmpty() ? List.of() : places(finding.missing(), subject, base),
                finding.reason(),
                source,
                0);
    }

    private static List<String> places(List<String> pointers, String subject, String base) {
        return pointers.stream().map(pointer -> place(pointer, subject, base)).toList();
    }

    /** Places within the subject follow its pointer; places in the dossier start at the root of the file. */
    private static String place(String pointer, String subject, String base) {
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
