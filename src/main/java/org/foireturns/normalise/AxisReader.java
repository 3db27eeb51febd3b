package org.foireturns.normalise;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.model.Cell;
import org.foireturns.model.CellKind;
import org.foireturns.model.Label;
import org.foireturns.model.VictimAge;
import org.foireturns.normalise.LabelMeaning.OfAge;

/** Decides what an axis of labels is by what most of its labels are, and reads each label on it. */
final class AxisReader {
    private final LabelReader labels;
    private final Vocabulary vocabulary;

    AxisReader(LabelReader labels, Vocabulary vocabulary) {
        this.labels = labels;
        this.vocabulary = vocabulary;
    }

    /**
     * What one axis of labels says.
     *
     * @param rival another kind that the labels may be with equal right; {@code NONE} when there is no doubt
     * @param why the axis was chosen, as the end of a sentence
     * @param fits how many of the labels that tell anything can be read as each kind
     * @param meanings of each label, by its cell
     */
    record Reading(Axis axis, Axis rival, String why, Fits fits, Map<Cell, LabelMeaning> meanings) {}

    /** A kind, and the reason for it. */
    private record Choice(Axis axis, String why) {}

    /**
     * The meaning of each label of one axis, by its cell.
     *
     * @param announced what the lines above the block say it is split by; used when neither the labels nor their head
     *     say
     * @param cornered whether their head may stand in the corner of the table and speak of the labels across
     */
    Reading read(Collection<Label> all, Head announced, boolean cornered) {
        List<Label> telling =
                all.stream().filter(label -> !labels.neutral(label)).toList();
        Fits fits = Fits.of(telling, labels);
        Axis headed = headed(all);
        boolean numbers = telling.stream().allMatch(label -> label.cell().isNumber());
        Choice choice = choice(telling, fits, headed, announced, cornered || !numbers);
        Axis axis = choice.axis;
        Axis rival = headed == axis || Axis.under(announced) == axis ? Axis.NONE : rival(telling, fits, axis);
        Map<Cell, LabelMeaning> meanings = new LinkedHashMap<>();
        all.forEach(label -> meanings.put(label.cell(), labels.read(label, axis)));
        if (axis == Axis.AGE) {
            all.stream()
                    .filter(label -> label.cell().kind() == CellKind.DATE)
                    .forEach(label -> meanings.put(label.cell(), typedAsDate(label.cell(), meanings)));
        }
        String why = rival == Axis.NONE ? choice.why : "as many of them fit " + rival.words() + ", and nothing decides";
        return new Reading(axis, rival, why, fits, meanings);
    }

    private Axis headed(Collection<Label> all) {
        return all.stream()
                .map(Label::head)
                .filter(Objects::nonNull)
                .map(head -> Axis.under(vocabulary.head(head.text())))
                .filter(axis -> axis != Axis.NONE)
                .findFirst()
                .orElse(Axis.NONE);
    }

    /**
     * Chooses.
     *
     * @param mayBeOther whether the head may speak of other labels; numbers under their own head are no ages
     */
    private Choice choice(List<Label> telling, Fits fits, Axis headed, Head announced, boolean mayBeOther) {
        Axis most = fits.most();
        boolean mayBeHeaded = most == Axis.NONE || headed == Axis.PLATFORM || fits.on(headed) > 0;
        boolean countsOnly = !telling.isEmpty() && telling.stream().noneMatch(this::mayBeCategory);
        if (headed != Axis.NONE && mayBeHeaded && !countsOnly && !ofOtherKind(fits, headed)) {
            return new Choice(headed, "the head over them says so");
        }
        if (headed != Axis.NONE && fits.on(headed) == 0 && !mayBeOther) {
            return new Choice(headed, "the head over them says so, though none of them does");
        }
        Axis told = Axis.under(announced);
        if (most != Axis.NONE) {
            return told != Axis.NONE && fits.on(told) == fits.on(most)
                    ? new Choice(told, "the lines over the table say so")
                    : new Choice(
                            most, fits.on(most) == fits.labels() ? "each of them reads as one" : "most of them are");
        }
        return told != Axis.NONE && telling.stream().allMatch(this::mayBeCategory)
                ? new Choice(told, "the lines over the table say so")
                : new Choice(Axis.NONE, "they are of no kind that we know");
    }

    /**
     * Whether all labels are plainly of another kind than their head says: it stands in a corner, for the labels
     * across.
     */
    private static boolean ofOtherKind(Fits fits, Axis headed) {
        Axis most = fits.most();
        return most != Axis.NONE
                && most != Axis.PLATFORM
                && fits.labels() > 1
                && fits.on(headed) == 0
                && fits.on(most) == fits.labels();
    }

    private boolean mayBeCategory(Label label) {
        return vocabulary.head(label.text()) != Head.COUNT;
    }

    /** Another kind that just as many labels can be: 17-18 is a year and an age. A date is typed as one by itself. */
    private Axis rival(List<Label> telling, Fits fits, Axis axis) {
        List<Label> typed = telling.stream()
                .filter(label -> label.cell().kind() != CellKind.DATE)
                .toList();
        Fits typedFits = typed.size() == telling.size() ? fits : Fits.of(typed, labels);
        Axis rival = typedFits.on(axis) == 0 ? Axis.NONE : typedFits.rival(axis);
        boolean slashed = typed.stream().allMatch(label -> label.text().contains("/"));
        return rival == Axis.AGE && slashed && overlap(typed) ? Axis.NONE : rival;
    }

    /** Whether labels read as ages would count some victims twice: 17/18, 18/19 and 19/20 are years. */
    private boolean overlap(List<Label> typed) {
        List<VictimAge> ages = typed.stream()
                .flatMap(label -> labels.on(Axis.AGE, label).stream())
                .filter(OfAge.class::isInstance)
                .map(meaning -> ((OfAge) meaning).age())
                .distinct()
                .toList();
        return ages.stream()
                .anyMatch(age -> ages.stream()
                        .anyMatch(
                                other -> !age.equals(other) && age.from() <= other.from() && other.from() <= age.to()));
    }

    /** The one band behind a date that overlaps no other band of the axis. */
    private static LabelMeaning typedAsDate(Cell cell, Map<Cell, LabelMeaning> axis) {
        List<VictimAge> others = axis.values().stream()
                .filter(meaning -> meaning instanceof OfAge said && !said.dated())
                .map(meaning -> ((OfAge) meaning).age())
                .filter(VictimAge::known)
                .toList();
        List<VictimAge> fitting = AgeReader.behind(Objects.requireNonNull(cell.date())).stream()
                .filter(band ->
                        others.stream().noneMatch(other -> other.from() <= band.to() && band.from() <= other.to()))
                .distinct()
                .toList();
        return fitting.size() == 1 ? new OfAge(fitting.get(0), true) : new LabelMeaning.Unread();
    }
}
