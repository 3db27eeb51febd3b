package org.foireturns.normalise;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;

/**
 * Parts the labels of one line, a column beside the values or a row over them, into axes. Most lines are one axis. A
 * line is several where its labels stand at several depths (ages indented below genders), under headings of their own
 * ("By gender", then "By platform"), or follow each other in runs of one kind each (genders, then ages).
 */
final class Axes {
    private final LabelReader labels;
    private final Vocabulary vocabulary;
    private final Head announced;

    /**
     * Axes of one block.
     *
     * @param announced what the lines above the block say it is split by
     */
    Axes(LabelReader labels, Vocabulary vocabulary, Head announced) {
        this.labels = labels;
        this.vocabulary = vocabulary;
        this.announced = announced;
    }

    /**
     * Labels that exclude one another.
     *
     * @param announced what the heading above them, or above the block, says they are
     */
    record Part(List<Label> labels, Head announced) {}

    /** The labels that stand over others of their line. */
    private record Heads(Set<Cell> cells) {
        boolean areAll(Collection<Label> labels) {
            return labels.stream().allMatch(label -> cells.contains(label.cell()));
        }
    }

    /** The axes of a line, each in reading order. */
    List<Part> of(Collection<Label> line) {
        Map<Cell, Label> byCell = new HashMap<>();
        line.forEach(label -> byCell.putIfAbsent(label.cell(), label));
        Map<Integer, Map<Optional<Label>, List<Label>>> ranks = new LinkedHashMap<>();
        List<Label> inOrder = line.stream()
                .distinct()
                .sorted(Comparator.comparing(label -> label.cell().address()))
                .toList();
        for (Label label : inOrder) {
            Label parent = label.parent() == null ? null : byCell.get(label.parent());
            ranks.computeIfAbsent(depth(label, byCell), depth -> new LinkedHashMap<>())
                    .computeIfAbsent(Optional.ofNullable(parent), group -> new ArrayList<>())
                    .add(label);
        }
        Heads heads = new Heads(line.stream()
                .map(Label::parent)
                .filter(Objects::nonNull)
                .filter(byCell::containsKey)
                .collect(Collectors.toSet()));
        return ranks.values().stream()
                .flatMap(this::joined)
                .flatMap(part -> runs(part, heads))
                .toList();
    }

    private static int depth(Label label, Map<Cell, Label> line) {
        int depth = 0;
        Label inner = label;
        while (inner.parent() != null && line.get(inner.parent()) != null && depth < line.size()) {
            inner = Objects.requireNonNull(line.get(inner.parent()));
            depth++;
        }
        return depth;
    }

    /** Groups at one depth are one axis unless their headings, or their labels, say otherwise. */
    private Stream<Part> joined(Map<Optional<Label>, List<Label>> groups) {
        Map<Head, List<Label>> byHeading = new LinkedHashMap<>();
        groups.forEach((parent, group) -> byHeading
                .computeIfAbsent(parent.map(this::heading).orElse(announced), head -> new ArrayList<>())
                .addAll(group));
        return byHeading.entrySet().stream().map(entry -> new Part(entry.getValue(), entry.getKey()));
    }

    /** The one breakdown that a heading names; that of the block when it names none. */
    private Head heading(Label parent) {
        List<Head> said = Stream.of(Head.VICTIM_GENDER, Head.VICTIM_AGE, Head.PLATFORM)
                .filter(head -> vocabulary.says(head, parent.text()))
                .toList();
        return said.size() == 1 ? said.get(0) : announced;
    }

    /**
     * The runs of genders, ages and platforms that follow each other under no heading; the whole when it is no such
     * list. One label is no run, but the only heading among the labels of a group above it.
     */
    private Stream<Part> runs(Part part, Heads heads) {
        List<Run> runs = new ArrayList<>();
        List<Label> counting = new ArrayList<>();
        for (Label label : part.labels()) {
            if (vocabulary.head(label.text()) == Head.COUNT) {
                counting.add(label);
                continue;
            }
            Axis kind = kind(label);
            Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last == null || !last.takes(kind)) {
                last = new Run();
                runs.add(last);
            }
            last.add(label, kind);
        }
        boolean mixed = runs.size() > 1
                && runs.stream().map(run -> run.kind).distinct().count() == runs.size()
                && runs.stream().allMatch(run -> run.telling > 1 || (run.telling > 0 && heads.areAll(run.labels)));
        return mixed
                ? Stream.concat(runs.stream().map(run -> run.labels), Stream.of(counting))
                        .filter(labelled -> !labelled.isEmpty())
                        .map(labelled -> new Part(labelled, Head.NONE))
                : Stream.of(part);
    }

    /** What a label plainly is; {@code NONE} when it may stand in a run of any kind. */
    private Axis kind(Label label) {
        if (labels.neutral(label) || labels.generic(label.text())) {
            return Axis.NONE;
        }
        return Stream.of(Axis.PERIOD, Axis.FORCE, Axis.OFFENCE, Axis.GENDER, Axis.AGE, Axis.PLATFORM)
                .filter(axis -> labels.on(axis, label).isPresent())
                .findFirst()
                .orElse(Axis.NONE);
    }

    private static final class Run {
        private final List<Label> labels = new ArrayList<>();
        private Axis kind = Axis.NONE;
        private int telling;

        boolean takes(Axis next) {
            return next == Axis.NONE || kind == Axis.NONE || next == kind;
        }

        void add(Label label, Axis said) {
            labels.add(label);
            if (said != Axis.NONE) {
                kind = said;
                telling++;
            }
        }
    }
}
