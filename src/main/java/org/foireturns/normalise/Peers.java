package org.foireturns.normalise;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foireturns.model.Label;
import org.foireturns.normalise.LabelMeaning.Counting;
import org.foireturns.normalise.LabelMeaning.OfAge;
import org.foireturns.normalise.LabelMeaning.OfGender;
import org.foireturns.normalise.LabelMeaning.OfPeriod;
import org.foireturns.normalise.LabelMeaning.OfPlatform;
import org.foireturns.normalise.LabelMeaning.OfYearPart;
import org.foireturns.normalise.LabelMeaning.Several;
import org.foireturns.normalise.LabelMeaning.Unknown;

/** Tells whether labels are categories of one kind, of which none is a part of the other. */
final class Peers {
    private static final List<Axis> KINDS = List.of(Axis.PERIOD, Axis.FORCE, Axis.GENDER, Axis.AGE, Axis.PLATFORM);

    private final LabelReader labels;

    Peers(LabelReader labels) {
        this.labels = labels;
    }

    /**
     * How many labels are of each kind, and how many plainly of another.
     *
     * @param several how many say something of several kinds at once: "Female 12-15"
     * @param counting how many say what is counted: "Number of female victims"
     */
    record Kinds(Map<Axis, Integer> of, Map<Axis, Integer> ofAnother, int several, int counting) {}

    Kinds kinds(Collection<Label> all) {
        Map<Axis, Integer> of = new EnumMap<>(Axis.class);
        Map<Axis, Integer> ofAnother = new EnumMap<>(Axis.class);
        int several = 0;
        int counting = 0;
        for (Label label : all) {
            List<Axis> own =
                    KINDS.stream().filter(axis -> on(axis, label).isPresent()).toList();
            own.forEach(axis -> of.merge(axis, 1, Integer::sum));
            if (!own.isEmpty()) {
                KINDS.stream()
                        .filter(axis -> !own.contains(axis))
                        .forEach(axis -> ofAnother.merge(axis, 1, Integer::sum));
            } else if (ofSeveral(label)) {
                several++;
            } else if (counts(label)) {
                counting++;
            }
        }
        return new Kinds(of, ofAnother, several, counting);
    }

    /** Whether a label with none below it is one more category of the kind of the others in its line. */
    boolean isOneOf(Label label, Kinds line) {
        if (ofSeveral(label)) {
            return line.several > 0;
        }
        if (counts(label)) {
            return line.counting > 0;
        }
        return KINDS.stream()
                .anyMatch(axis -> isOn(axis, label)
                        && line.of.getOrDefault(axis, 0) > 0
                        && line.ofAnother.getOrDefault(axis, 0) == 0);
    }

    /** Whether a label with others below it is one more category beside them, and no heading over them. */
    boolean isBeside(Label label, Collection<Label> below, Kinds line) {
        if (ofSeveral(label)) {
            return line.several > 0 && below.stream().allMatch(other -> ofSeveral(other) || labels.neutral(other));
        }
        if (counts(label)) {
            return below.stream().allMatch(other -> counts(other) || labels.neutral(other));
        }
        Kinds own = kinds(below);
        return KINDS.stream()
                .anyMatch(axis -> isOn(axis, label)
                        && below.stream().noneMatch(other -> isPartOrOfAnother(axis, label, other))
                        && line.of.getOrDefault(axis, 0) > (tells(label, axis) ? 0 : own.of.getOrDefault(axis, 0)));
    }

    /** Whether a label, or the head of its column, says that it is of a kind; "Unknown" by itself is of any. */
    private boolean tells(Label label, Axis axis) {
        return !labels.neutral(label) || labels.headed(label, axis);
    }

    /**
     * Whether a heading does no more than name the group in which some platforms stand, "Social media" or "Meta", each
     * of which says by itself what it is.
     */
    boolean namesAGroup(Label heading, Collection<Label> below) {
        Set<String> group = labels.platformsOf(heading.text());
        boolean platforms =
                below.stream().anyMatch(label -> on(Axis.PLATFORM, label).isPresent());
        return platforms
                && below.stream()
                        .allMatch(label -> labels.neutral(label)
                                || (labels.generic(heading.text()) && !isOfAnother(Axis.PLATFORM, label))
                                || on(Axis.PLATFORM, label)
                                        .filter(said ->
                                                said instanceof OfPlatform platform && group.contains(platform.id()))
                                        .isPresent());
    }

    /** Whether two headings cannot hold together: of one kind, and the second is no part of the first. */
    boolean contradict(Label first, Label second) {
        return KINDS.stream()
                .anyMatch(axis -> isOn(axis, first)
                        && isOn(axis, second)
                        && !inside(labels.read(second, axis), labels.read(first, axis)));
    }

    /** Whether a label says something of several kinds at once: "Female 12-15". */
    private boolean ofSeveral(Label label) {
        return labels.read(label, Axis.NONE) instanceof Several;
    }

    /** Whether a label says what is counted, and may do so alone: "Number of female victims". */
    boolean counts(Label label) {
        return labels.read(label, Axis.NONE) instanceof Counting;
    }

    private boolean isOn(Axis axis, Label label) {
        return on(axis, label).isPresent()
                || (labels.read(label, axis) instanceof Unknown unknown && unknown.axis() == axis);
    }

    /** What a label is on an axis, be it by itself or behind the name of the axis: "Gender of victim: Male". */
    private Optional<LabelMeaning> on(Axis axis, Label label) {
        if (labels.neutral(label)) {
            return Optional.empty();
        }
        return labels.on(axis, label)
                .or(() -> Optional.of(labels.read(label, Axis.NONE)).filter(said -> axis(said) == axis));
    }

    private static Axis axis(LabelMeaning said) {
        if (said instanceof OfGender) {
            return Axis.GENDER;
        }
        if (said instanceof OfAge) {
            return Axis.AGE;
        }
        return said instanceof OfPlatform platform && platform.listed() ? Axis.PLATFORM : Axis.NONE;
    }

    /**
     * Whether a label says something else than a category of the kind beside the first: a part of it, or another kind.
     */
    private boolean isPartOrOfAnother(Axis axis, Label label, Label other) {
        if (labels.neutral(other)) {
            return false;
        }
        Optional<LabelMeaning> said = on(axis, other);
        return said.isPresent()
                ? on(axis, label).filter(own -> inside(said.get(), own)).isPresent()
                : isOfAnother(axis, other);
    }

    private boolean isOfAnother(Axis axis, Label label) {
        return on(axis, label).isEmpty()
                && (KINDS.stream().anyMatch(kind -> on(kind, label).isPresent()) || ofSeveral(label));
    }

    private static boolean inside(LabelMeaning part, LabelMeaning whole) {
        if (part instanceof OfAge inner && whole instanceof OfAge outer) {
            return outer.age().contains(inner.age());
        }
        if (part instanceof OfPeriod inner && whole instanceof OfPeriod outer) {
            return outer.period().contains(inner.period());
        }
        return part instanceof OfYearPart || part.equals(whole);
    }
}
