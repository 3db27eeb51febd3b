package org.foireturns.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;
import org.foireturns.model.Period;
import org.foireturns.model.RawObservation;
import org.foireturns.normalise.LabelMeaning.Counting;
import org.foireturns.normalise.LabelMeaning.OfOffence;
import org.foireturns.normalise.LabelMeaning.OfPeriod;
import org.foireturns.normalise.LabelMeaning.Silent;
import org.foireturns.normalise.LabelMeaning.Total;

/** The meaning of every label that governs a value of one table, axis by axis. */
final class Meanings {
    private final Map<Cell, LabelMeaning> meanings = new HashMap<>();
    /** From the first to the last period of the axis that a label stands on. */
    private final Map<Cell, Period> spans = new HashMap<>();

    private final Set<Cell> amongOtherOffences = new HashSet<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private Meanings() {}

    /** Labels of one axis that can be read in two ways. */
    record Doubt(List<Label> labels, Axis first, Axis second) {}

    static Meanings of(Block.Table table, Vocabulary vocabulary, LabelReader labels, String sheet) {
        Map<Integer, List<Label>> beside = new LinkedHashMap<>();
        Map<Integer, List<Label>> over = new LinkedHashMap<>();
        for (RawObservation value : table.values()) {
            for (Label label : value.rows()) {
                beside.computeIfAbsent(label.cell().address().column(), key -> new ArrayList<>())
                        .add(label);
            }
            for (Label label : value.columns()) {
                over.computeIfAbsent(label.cell().address().row(), key -> new ArrayList<>())
                        .add(label);
            }
        }
        Meanings meanings = new Meanings();
        Head announced = announced(table, vocabulary, sheet);
        AxisReader reader = new AxisReader(labels, vocabulary);
        Axes axes = new Axes(labels, vocabulary, announced);
        for (List<Label> axis : beside.values()) {
            boolean numbered = beside.size() > 1 && announced != Head.VICTIM_AGE && Numbering.is(axis, vocabulary);
            if (numbered || answers(axis, vocabulary)) {
                axis.forEach(label -> meanings.meanings.put(label.cell(), new Silent()));
            } else {
                axes.of(axis)
                        .forEach(part -> meanings.add(part.labels(), reader.read(part.labels(), part.announced())));
            }
        }
        over.values()
                .forEach(axis -> axes.of(axis)
                        .forEach(part -> meanings.add(part.labels(), reader.read(part.labels(), part.announced()))));
        over.values()
                .forEach(axis -> axis.stream()
                        .filter(label -> besideYoungest(label, table, vocabulary))
                        .forEach(label -> meanings.meanings.put(label.cell(), new LabelMeaning.Unread())));
        table.values().forEach(value -> SpanColumns.period(value, vocabulary).ifPresent(meanings::addSpan));
        return meanings;
    }

    private void add(List<Label> labels, AxisReader.Reading reading) {
        meanings.putAll(reading.meanings());
        if (reading.rival() != Axis.NONE) {
            doubts.add(new Doubt(labels, reading.axis(), reading.rival()));
            reading.meanings().keySet().forEach(cell -> meanings.put(cell, new LabelMeaning.Unread()));
            return;
        }
        List<Period> periods = reading.meanings().values().stream()
                .filter(OfPeriod.class::isInstance)
                .map(meaning -> ((OfPeriod) meaning).period())
                .sorted()
                .toList();
        if (!periods.isEmpty()) {
            Period span = periods.get(0).to(periods.get(periods.size() - 1));
            Period above = null;
            for (Map.Entry<Cell, LabelMeaning> entry : reading.meanings().entrySet()) {
                if (entry.getValue() instanceof OfPeriod said) {
                    above = above == null ? said.period() : enclosing(above, said.period());
                } else {
                    spans.put(entry.getKey(), above == null ? span : above);
                    above = entry.getValue() instanceof Total ? null : above;
                }
            }
        }
        boolean others = reading.meanings().values().stream()
                .anyMatch(meaning -> meaning instanceof OfOffence offence && !offence.asked());
        if (others) {
            amongOtherOffences.addAll(reading.meanings().keySet());
        }
    }

    /** From the earlier start to the later end; years may run either way. */
    private static Period enclosing(Period one, Period other) {
        LocalDate start = one.start().isBefore(other.start()) ? one.start() : other.start();
        LocalDate end = one.end().isAfter(other.end()) ? one.end() : other.end();
        return new Period(start, end);
    }

    private void addSpan(SpanColumns.Span span) {
        meanings.put(span.from(), new OfPeriod(span.period(), false));
        meanings.put(span.to(), new Silent());
    }

    /** Whether a label is itself the answer to a question on its row: "5 year old girl" beside "Youngest victim". */
    private static boolean besideYoungest(Label label, Block.Table table, Vocabulary vocabulary) {
        return label.text().matches(".*[0-9].*")
                && vocabulary.head(label.text()) != Head.YOUNGEST_VICTIM
                && table.labels().stream()
                        .filter(other -> other.cell().address().row()
                                == label.cell().address().row())
                        .anyMatch(other -> vocabulary.head(other.text()) == Head.YOUNGEST_VICTIM);
    }

    private static boolean answers(List<Label> axis, Vocabulary vocabulary) {
        return axis.stream().anyMatch(label -> youngest(label, vocabulary));
    }

    /** Whether a label stands under the head that asks for the youngest victim. */
    static boolean youngest(Label label, Vocabulary vocabulary) {
        Label head = label.head();
        return head != null && vocabulary.head(head.text()) == Head.YOUNGEST_VICTIM;
    }

    /** The one breakdown that the lines over the table, or the sheet's name, speak of; nearest first. */
    private static Head announced(Block.Table table, Vocabulary vocabulary, String sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(sheet);
        table.above().forEach(label -> lines.add(label.text()));
        table.titles().forEach(label -> lines.add(label.text()));
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i);
            List<Head> said = Stream.of(Head.VICTIM_GENDER, Head.VICTIM_AGE, Head.PLATFORM)
                    .filter(head -> vocabulary.says(head, line))
                    .toList();
            if (said.size() == 1) {
                return said.get(0);
            }
        }
        return Head.NONE;
    }

    LabelMeaning of(Label label) {
        return meanings.getOrDefault(label.cell(), new LabelMeaning.Unread());
    }

    /** Every meaning that stands in the table. */
    Stream<LabelMeaning> all() {
        return meanings.values().stream()
                .flatMap(LabelMeaning::each)
                .flatMap(meaning -> meaning instanceof Counting counting ? counting.of().stream() : Stream.of(meaning));
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** Whether a label stands among offences that the request does not ask about. */
    boolean mixesOffences(Label label) {
        return amongOtherOffences.contains(label.cell());
    }

    /** The time from the first to the last period on a label's axis. */
    Optional<Period> span(Label label) {
        return Optional.ofNullable(spans.get(label.cell()));
    }
}
