package org.foireturns.normalise;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
     * @param meanings of each label, by its cell
     * @param rival another kind that the labels may be with equal right; {@code NONE} when there is no doubt
     */
    record Reading(Axis axis, Axis rival, Map<Cell, LabelMeaning> meanings) {}

    /**
     * The meaning of each label of one axis, by its cell.
     *
     * @param announced what the lines above the block say it is split by; used when neither the labels nor their head
     *     say
     */
    Reading read(Collection<Label> all, Head announced) {
        Collection<Label> distinct = new LinkedHashSet<>(all);
        List<Label> telling =
                distinct.stream().filter(label -> !labels.neutral(label)).toList();
        Axis headed = headed(distinct);
        Axis axis = axis(telling, headed, announced);
        Axis rival = headed == axis || Axis.under(announced) == axis ? Axis.NONE : rival(telling, axis);
        Map<Cell, LabelMeaning> meanings = new LinkedHashMap<>();
        distinct.forEach(label -> meanings.put(label.cell(), labels.read(label, axis)));
        if (axis == Axis.AGE) {
            distinct.stream()
                    .filter(label -> label.cell().kind() == CellKind.DATE)
                    .forEach(label -> meanings.put(label.cell(), typedAsDate(label.cell(), meanings)));
        }
        return new Reading(axis, rival, meanings);
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

    private Axis axis(List<Label> telling, Axis headed, Head announced) {
        Axis most = most(telling);
        boolean fits = most == Axis.NONE || headed == Axis.PLATFORM || read(telling, headed) > 0;
        boolean countsOnly = !telling.isEmpty() && telling.stream().noneMatch(this::mayBeCategory);
        if (headed != Axis.NONE && fits && !countsOnly && !ofOtherKind(telling, headed, most)) {
            return headed;
        }
        Axis told = Axis.under(announced);
        if (most != Axis.NONE) {
            return read(telling, told) == read(telling, most) ? told : most;
        }
        return telling.stream().allMatch(this::mayBeCategory) ? told : Axis.NONE;
    }

    /**
     * Whether all labels are plainly of another kind than their head says: it stands in a corner, for the labels
     * across.
     */
    private boolean ofOtherKind(List<Label> telling, Axis headed, Axis most) {
        return most != Axis.NONE
                && most != Axis.PLATFORM
                && telling.size() > 1
                && read(telling, headed) == 0
                && read(telling, most) == telling.size();
    }

    private boolean mayBeCategory(Label label) {
        return vocabulary.head(label.text()) != Head.COUNT;
    }

    private Axis most(List<Label> telling) {
        Axis best = Axis.NONE;
        long most = 0;
        for (Axis axis : Axis.values()) {
            long count = read(telling, axis);
            if (count > most) {
                best = axis;
                most = count;
            }
        }
        return best;
    }

    /** Another axis on which just as many labels can be read: 17-18 is a year and an age. */
    private Axis rival(List<Label> all, Axis axis) {
        List<Label> telling = all.stream()
                .filter(label -> label.cell().kind() != CellKind.DATE)
                .toList();
        long most = read(telling, axis);
        return Stream.of(Axis.values())
                .filter(other -> other != axis && most > 0 && read(telling, other) == most)
                .findFirst()
                .orElse(Axis.NONE);
    }

    private long read(List<Label> telling, Axis axis) {
        return telling.stream()
                .filter(label -> labels.on(axis, label).isPresent())
                .count();
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
