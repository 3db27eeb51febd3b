package org.foireturns.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The heads over a list or a table, or what may be heads, as they are told where somebody is asked about them. */
public record HeadsSeen(List<Head> heads) {
    /** Nothing. */
    public static final HeadsSeen NONE = new HeadsSeen(List.of());

    private static final String BETWEEN = " \u00a6 ";
    private static final int MOST = 60;
    /** Between the texts of a row. */
    static final String JOIN = " | ";

    /** One of them, as far as it may be shown. */
    public record Head(Address at, String text) {}

    public HeadsSeen {
        heads = heads.stream().sorted(Comparator.comparing(Head::at)).toList();
    }

    /** Those of cells; nothing where there are too many to be told. */
    public static HeadsSeen of(Collection<Cell> cells) {
        return cells.size() > MOST
                ? NONE
                : new HeadsSeen(cells.stream()
                        .map(cell -> new Head(cell.address(), shown(cell)))
                        .toList());
    }

    /** The text of a head as it is told and compared. */
    public static String shown(Cell cell) {
        return ShownText.of(cell).replace(BETWEEN, " ");
    }

    /** As {@link #words} tells them; nothing where a text tells no heads. */
    public static HeadsSeen parse(String words) {
        List<Head> heads = new ArrayList<>();
        for (String each : words.split(BETWEEN, -1)) {
            int space = each.indexOf(' ');
            if (space < 0 || !each.substring(0, space).matches("[A-Z]{1,3}[1-9][0-9]{0,6}")) {
                return NONE;
            }
            heads.add(new Head(Address.parse(each.substring(0, space)), each.substring(space + 1)));
        }
        return new HeadsSeen(heads);
    }

    public String words() {
        return heads.stream().map(head -> head.at() + " " + head.text()).collect(Collectors.joining(BETWEEN));
    }

    /**
     * One of them as a decision about it expects it, who must be able to tell it from those of its row that are alike.
     */
    public Alike among(Head head) {
        List<Head> row = heads.stream()
                .filter(other -> other.at().row() == head.at().row())
                .toList();
        String without = NoHead.beside(
                row.stream().map(Head::text).filter(text -> !NoHead.is(text)).toList());
        return Alike.in(
                row.stream()
                        .map(other -> NoHead.is(other.text()) ? without : other.text())
                        .toList(),
                row.indexOf(head));
    }

    /** The texts of each row as a decision about it expects them, by the number of the row as Excel shows it. */
    public SortedMap<Integer, String> rows() {
        SortedMap<Integer, String> rows = new TreeMap<>();
        heads.stream()
                .filter(head -> !NoHead.is(head.text()))
                .forEach(head -> rows.merge(head.at().rowNumber(), head.text(), HeadsSeen::joined));
        return rows;
    }

    /** The texts of a row of cells as a decision about it expects them. */
    public static String row(Collection<Cell> cells) {
        return cells.stream().map(HeadsSeen::shown).reduce(HeadsSeen::joined).orElse("");
    }

    private static String joined(String one, String other) {
        return one + JOIN + other;
    }
}
