package org.foireturns.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foireturns.model.ReturnFile;

/** All decisions, the earliest first. */
public final class Decisions {
    /** Where nothing was decided. */
    public static final Decisions NONE = new Decisions(List.of());

    private final List<Decision> all;
    private final Set<String> retired = new TreeSet<>();

    public Decisions(List<Decision> all) {
        this.all = List.copyOf(all);
        this.all.stream()
                .map(Decision::retires)
                .filter(id -> !id.isEmpty())
                .map(Seen::plain)
                .forEach(retired::add);
    }

    public List<Decision> all() {
        return all;
    }

    /** Whether the same was decided before and still holds. */
    public boolean holds(Decision decision) {
        return inForce().stream().anyMatch(decision::saysTheSameAs);
    }

    boolean retired(Decision decision) {
        return retired.contains(Seen.plain(decision.id()));
    }

    /** Those that were not taken back, and of which no other says otherwise. */
    List<Decision> inForce() {
        return all.stream()
                .filter(decision -> decision.type() != DecisionType.RETIRE && !retired(decision))
                .filter(decision -> contradicting(decision).isEmpty())
                .toList();
    }

    /** The decisions in force that say something else of the same thing. */
    List<Decision> contradicting(Decision decision) {
        return all.stream()
                .filter(other -> !other.equals(decision) && !retired(other) && contradict(decision, other))
                .toList();
    }

    private static boolean contradict(Decision one, Decision other) {
        boolean answers = one.type() == DecisionType.SET_STATUS || one.type() == DecisionType.ALIAS;
        return answers
                && one.type() == other.type()
                && one.where().equals(other.where())
                && meet(one.request(), other.request())
                && meet(one.force(), other.force())
                && meet(one.file(), other.file())
                && (one.type() == DecisionType.SET_STATUS || DecidedLabel.same(one.expects(), other.expects()))
                && !Seen.same(one.becomes(), other.becomes());
    }

    /** Whether some return is meant by both; an empty text means all. */
    private static boolean meet(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** The labels that are decided for a file. */
    public List<DecidedLabel> labels(ReturnFile file) {
        return inForce().stream()
                .filter(decision -> decision.type() == DecisionType.ALIAS
                        && !decision.becomes().equals(DecidedLabel.OWN))
                .filter(decision -> meet(decision.request(), file.request()))
                .filter(decision -> meet(decision.file(), file.name()))
                .map(DecidedLabel::new)
                .toList();
    }

    /** What makes a run on a day another one: every word of them, and which of them have lapsed or are due by then. */
    public List<String> texts(LocalDate day) {
        List<String> texts = new ArrayList<>();
        for (Decision decision : all) {
            texts.addAll(decision.line());
            texts.add(Boolean.toString(decision.dueForReview(day)));
            texts.add(Boolean.toString(AnswerStatus.lapsed(decision, day)));
        }
        return texts;
    }

    /** What makes the reading of a file another one. */
    public List<String> readingTexts(ReturnFile file) {
        return labels(file).stream()
                .map(DecidedLabel::decision)
                .flatMap(decision -> Stream.of(decision.id(), decision.where(), decision.expects(), decision.becomes()))
                .toList();
    }
}
