package org.foireturns.meaning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.explain.Placed;
import org.foireturns.explain.SheetPlan;
import org.foireturns.explain.Table;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.normalise.NoteWords;
import org.jspecify.annotations.Nullable;

/**
 * Texts beside the numbers of a table that change what these say: by {@link StandingRemarks} that one does not stand or
 * is of a part of its period, by {@link AgeRemarks} that its ages are others, by {@link LabelNotes} that more is
 * counted in its row than the label tells, by {@link QuarterRemarks} that a part of the year is not whole.
 *
 * <pre>
 * Gender  | Number | Note
 * Unknown | 5      | withdrawn - do not use
 * </pre>
 */
final class RowRemarks {
    /** What each reader found, in the order in which they are asked. */
    private final List<Heard> heard;

    RowRemarks(Map<String, SheetPlan> plans, Grammar grammar, NoteWords words) {
        this.heard = Stream.of(
                        new StandingRemarks(grammar, words),
                        new AgeRemarks(grammar),
                        new LabelNotes(grammar, words),
                        new QuarterRemarks(grammar))
                .map(reader -> new Heard(reader, plans))
                .toList();
    }

    /** Why a number does not stand; null when nothing beside it says so. */
    @Nullable
    String doubt(Meant value, String sheet) {
        for (Heard remarks : heard) {
            Optional<RowRemark> first = remarks.of(value, sheet);
            if (first.isPresent()) {
                return first.get().doubt();
            }
        }
        return null;
    }

    /** The remarks of one kind, by their sheet and the rows of which they speak. */
    private static final class Heard {
        private final Map<String, Map<Integer, List<RowRemark>>> ofRows = new HashMap<>();
        private final Map<String, List<RowRemark>> ofSheets = new HashMap<>();

        Heard(RemarkReader reader, Map<String, SheetPlan> plans) {
            plans.forEach((sheet, plan) ->
                    beside(plan).flatMap(text -> reader.remarks(text, plan)).forEach(remark -> add(remark, sheet)));
        }

        /** The texts of a sheet that govern no value. */
        private static Stream<Cell> beside(SheetPlan plan) {
            return Stream.concat(plan.texts().stream(), plan.tables().stream().flatMap(Heard::sayNothing))
                    .filter(Cell::isText);
        }

        /** The labels of a table that govern no value, and the texts in the places of values. */
        private static Stream<Cell> sayNothing(Table table) {
            Set<Cell> rest = new HashSet<>(table.labels());
            table.values().forEach(value -> value.entries().forEach(entry -> rest.remove(entry.cell())));
            return Stream.concat(rest.stream(), table.values().stream().map(Placed::cell));
        }

        private void add(RowRemark remark, String sheet) {
            if (remark.rows().isEmpty()) {
                ofSheets.computeIfAbsent(sheet, none -> new ArrayList<>()).add(remark);
            }
            remark.rows()
                    .forEach(row -> ofRows.computeIfAbsent(sheet, none -> new HashMap<>())
                            .computeIfAbsent(row, none -> new ArrayList<>())
                            .add(remark));
        }

        /** The first that speaks of a number. */
        Optional<RowRemark> of(Meant value, String sheet) {
            int row = value.cell().address().row();
            return Stream.concat(
                            ofRows.getOrDefault(sheet, Map.of()).getOrDefault(row, List.of()).stream(),
                            ofSheets.getOrDefault(sheet, List.of()).stream())
                    .filter(remark -> remark.besides().test(value))
                    .findFirst();
        }
    }
}
