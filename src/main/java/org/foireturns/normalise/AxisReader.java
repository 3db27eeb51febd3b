package org.foireturns.normalise;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;

/** Decides what an axis of labels is by what most of its labels are, and reads each label on it. */
final class AxisReader {
    private final LabelReader labels;
    private final Vocabulary vocabulary;

    AxisReader(LabelReader labels, Vocabulary vocabulary) {
        this.labels = labels;
        this.vocabulary = vocabulary;
    }

    /**
     * The meaning of each label of one axis, by its cell.
     *
     * @param announced what the lines above the block say it is split by; used when neither the labels nor their head
     *     say
     */
    Map<Cell, LabelMeaning> read(Collection<Label> all, Head announced) {
        Collection<Label> distinct = new LinkedHashSet<>(all);
        Axis axis = axis(distinct, announced);
        Map<Cell, LabelMeaning> meanings = new LinkedHashMap<>();
        distinct.forEach(label -> meanings.put(label.cell(), labels.read(label, axis)));
        return meanings;
    }

    private Axis axis(Collection<Label> all, Head announced) {
        List<Label> telling =
                all.stream().filter(label -> !labels.neutral(label)).toList();
        Axis headed = all.stream()
                .map(Label::head)
                .filter(java.util.Objects::nonNull)
                .map(head -> Axis.under(vocabulary.head(head.text())))
                .filter(axis -> axis != Axis.NONE)
                .findFirst()
                .orElse(Axis.NONE);
        Axis most = most(telling);
        if (headed != Axis.NONE && (most == Axis.NONE || headed == Axis.PLATFORM || read(telling, headed) > 0)) {
            return headed;
        }
        if (most != Axis.NONE) {
            return most;
        }
        Axis told = Axis.under(announced);
        return telling.stream().allMatch(this::mayBeCategory) ? told : Axis.NONE;
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

    private long read(List<Label> telling, Axis axis) {
        return telling.stream()
                .filter(label -> labels.on(axis, label).isPresent())
                .count();
    }
}
