package org.foireturns.normalise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.model.Address;
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
    private final Map<Address, LabelMeaning> meanings = new HashMap<>();
    /** From the first to the last period of the axis that a label stands on. */
    private final Map<Address, Period> spans = new HashMap<>();

    private final Set<Address> amongOtherOffences = new HashSet<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<AxisKind> axes = new ArrayList<>();
    private Set<Address> wholes = Set.of();

    private Meanings() {}

    /** Labels of one axis that can be read in two ways. */
    record Doubt(List<Label> labels, Axis first, Axis second) {}

    /**
     * Reads the labels.
     *
     * @param blank categories that were left blank: they govern no value and belong to their axes
     */
    static Meanings of(Block.Table table, List<Label> blank, Vocabulary vocabulary, LabelReader labels, String sheet) {
        Map<Integer, Map<Address, Label>> beside = new LinkedHashMap<>();
        Map<Integer, Map<Address, Label>> over = new LinkedHashMap<>();
        for (RawObservation value : table.values()) {
            for (Label label : value.rows()) {
                Address address = label.cell().address();
                beside.computeIfAbsent(address.column(), key -> new TreeMap<>()).putIfAbsent(address, label);
            }
            for (Label label : value.columns()) {
                Address address = label.cell().address();
                over.computeIfAbsent(address.row(), key -> new TreeMap<>()).putIfAbsent(address, label);
            }
        }
        for (Label label : blank) {
            Address address = label.cell().address();
            Map<Address, Label> line = beside.getOrDefault(address.column(), over.get(address.row()));
            if (line != null) {
                line.putIfAbsent(address, label);
            }
        }
        Meanings meanings = new Meanings();
        Head announced = announced(table, vocabulary, sheet);
        AxisReader reader = new AxisReader(labels, vocabulary);
        Axes axes = new Axes(labels, vocabulary, announced);
        for (Map<Address, Label> column : beside.values()) {
            Collection<Label> axis = column.values();
            boolean numbered = beside.size() > 1 && announced != Head.VICTIM_AGE && Numbering.is(axis, vocabulary);
            if (numbered || answers(axis, vocabulary)) {
                axis.forEach(label -> meanings.put(label.cell(), new Silent()));
            } else if (ofSuspects(axis, vocabulary)) {
                axis.forEach(label -> meanings.put(label.cell(), new LabelMeaning.Unread()));
            } else {
                axes.of(axis)
                        .forEach(part -> meanings.add(
                                part.labels(), reader.read(part.labels(), part.announced(), beside.size() == 1)));
            }
        }
        Set<Integer> youngest = rowsOfYoungest(table, vocabulary);
        for (Map<Address, Label> row : over.values()) {
            axes.of(row.values())
                    .forEach(part -> meanings.add(part.labels(), reader.read(part.labels(), part.announced(), true)));
            row.values().stream()
                    .filter(label ->
                            youngest.contains(label.cell().address().row()) && mayAnswerYoungest(label, vocabulary))
                    .forEach(label -> meanings.put(label.cell(), new LabelMeaning.Unread()));
        }
        boolean endInMarch = Stream.concat(table.labels().stream(), table.above().stream())
                .anyMatch(label -> PeriodReader.endsInMarch(label.text()));
        if (endInMarch) {
            meanings.endInMarch();
        }
        meanings.wholes = Wholes.in(table);
        SpanColumns.in(table, vocabulary).forEach(meanings::addSpan);
        return meanings;
    }

    /** Ages and genders below a head that says that they are those of suspects say nothing about victims. */
    private static boolean ofSuspects(Collection<Label> axis, Vocabulary vocabulary) {
        return axis.stream()
                .map(Label::head)
                .anyMatch(head -> head != null && vocabulary.head(head.text()) == Head.SUSPECT);
    }

    /** Years alone, below the words "year ending March", are the years in which financial years end. */
    private void endInMarch() {
        meanings.replaceAll((cell, meaning) -> meaning instanceof OfPeriod said && said.lone()
                ? new OfPeriod(Period.financialYear(said.period().start().getYear() - 1), false)
                : meaning);
    }

    private void add(Collection<Label> labels, AxisReader.Reading reading) {
        axes.add(AxisKind.of(
                Extent.of(labels.stream().map(label -> label.cell().address()).toList()), reading));
        reading.meanings().forEach(this::put);
        if (reading.rival() != Axis.NONE) {
            doubts.add(new Doubt(List.copyOf(labels), reading.axis(), reading.rival()));
            reading.meanings().keySet().forEach(cell -> put(cell, new LabelMeaning.Unread()));
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
                    spans.put(entry.getKey().address(), above == null ? span : above);
                    above = entry.getValue() instanceof Total ? null : above;
                }
            }
        }
        boolean others = reading.meanings().values().stream()
                .anyMatch(meaning -> meaning instanceof OfOffence offence && !offence.asked());
        if (others) {
            reading.meanings().keySet().forEach(cell -> amongOtherOffences.add(cell.address()));
        }
    }

    /** From the earlier start to the later end; years may run either way. */
    private static Period enclosing(Period one, Period other) {
        LocalDate start = one.start().isBefore(other.start()) ? one.start() : other.start();
        LocalDate end = one.end().isAfter(other.end()) ? one.end() : other.end();
        return new Period(start, end);
    }

    private void put(Cell cell, LabelMeaning meaning) {
        meanings.put(cell.address(), meaning);
    }

    private void addSpan(SpanColumns.Span span) {
        put(span.from(), new OfPeriod(span.period(), false));
        put(span.to(), new Silent());
    }

    private static Set<Integer> rowsOfYoungest(Block.Table table, Vocabulary vocabulary) {
        Set<Integer> rows = new HashSet<>();
        for (Label label : table.labels()) {
            if (vocabulary.head(label.text()) == Head.YOUNGEST_VICTIM) {
                rows.add(label.cell().address().row());
            }
        }
        return rows;
    }

    /** Whether a label is itself the answer to a question on its row: "5 year old girl" beside "Youngest victim". */
    private static boolean mayAnswerYoungest(Label label, Vocabulary vocabulary) {
        return label.text().chars().anyMatch(Character::isDigit)
                && vocabulary.head(label.text()) != Head.YOUNGEST_VICTIM;
    }

    private static boolean answers(Collection<Label> axis, Vocabulary vocabulary) {
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
        return meanings.getOrDefault(label.cell().address(), new LabelMeaning.Unread());
    }

    /** Every meaning that stands in the table. */
    Stream<LabelMeaning> all() {
        return meanings.values().stream()
                .flatMap(LabelMeaning::each)
                .flatMap(meaning -> meaning instanceof Counting counting ? counting.of().stream() : Stream.of(meaning));
    }

    /** How each axis was read, and why so. */
    List<AxisKind> axes() {
        return axes;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    /** Whether a label stands among offences that the request does not ask about. */
    boolean mixesOffences(Label label) {
        return amongOtherOffences.contains(label.cell().address());
    }

    /**
     * Whether a label is a total below which its own parts stand: no other label beside it has parts, so that a part is
     * no total.
     */
    boolean overItsParts(Label label) {
        return wholes.contains(label.cell().address()) && of(label) instanceof LabelMeaning.Total;
    }

    /** The time from the first to the last period on a label's axis. */
    Optional<Period> span(Label label) {
        return Optional.ofNullable(spans.get(label.cell().address()));
    }
}
