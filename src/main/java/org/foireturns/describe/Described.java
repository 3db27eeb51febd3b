package org.foireturns.describe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;

/**
 * The structure of one sheet as entries and labels.
 *
 * @param entries each value with the label right over it and the labels on its row
 * @param missing the same of each sign that stands in the place of a value: "..", "n.a."
 * @param labels every label that stands over or beside one of these or such a label, in reading order
 */
public record Described(String sheet, List<Entry> entries, List<Entry> missing, List<Label> labels) {

    /** A value and what it is the value of. */
    public record Entry(Cell value, List<Label> labels) {}

    /**
     * Describes a sheet.
     *
     * @param sheet as it is seen; where there is no number in it, it is read as rows of words below their heads
     * @param lists that somebody found in it
     * @param words that are read in a table of any subject
     */
    public static Described of(Grid sheet, List<Block.RecordList> lists, GeneralWords words) {
        GeneralSenses senses = new GeneralSenses(words);
        List<Block.RecordList> kept =
                lists.stream().filter(list -> !Records.areTable(list, senses)).toList();
        List<Entry> entries = new ArrayList<>();
        kept.forEach(list -> entries.addAll(Records.entries(list)));
        Tables tables =
                Tables.in(sheet.without(cell -> kept.stream().anyMatch(list -> Records.hold(list, cell))), senses);
        entries.addAll(tables.entries());
        if (entries.isEmpty() && tables.missing().isEmpty()) {
            entries.addAll(words(List.copyOf(sheet.cells())));
        }
        entries.sort(Comparator.comparing(entry -> entry.value().address()));
        TreeMap<Address, Label> labels = new TreeMap<>();
        Stream.of(entries, tables.missing())
                .flatMap(List::stream)
                .flatMap(entry -> entry.labels().stream())
                .forEach(label -> labels.putIfAbsent(label.cell().address(), label));
        tables.labels().forEach(label -> labels.put(label.cell().address(), label));
        return new Described(sheet.sheet(), entries, tables.missing(), List.copyOf(labels.values()));
    }

    /** Words below a first row of heads; those of the first column name the rows where each is another. */
    private static List<Entry> words(List<Cell> cells) {
        Map<Integer, Label> heads = new TreeMap<>();
        Map<Integer, Cell> names = new TreeMap<>();
        for (Cell cell : cells) {
            Address at = cell.address();
            if (at.row() == cells.get(0).address().row()) {
                heads.put(at.column(), Label.of(cell));
            } else if (at.column() == cells.get(0).address().column()) {
                names.put(at.row(), cell);
            }
        }
        boolean named = names.values().stream().map(Cell::text).distinct().count() == names.size();
        List<Entry> entries = new ArrayList<>();
        for (Cell cell : cells) {
            Cell name = named ? names.get(cell.address().row()) : null;
            Label head = heads.get(cell.address().column());
            if (head != null && !head.cell().equals(cell) && !cell.equals(name)) {
                List<Label> labels = new ArrayList<>(List.of(head));
                Stream.ofNullable(name).map(Label::of).forEach(labels::add);
                entries.add(new Entry(cell, labels));
            }
        }
        return entries;
    }
}
