package org.foireturns.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.lists.Strips.Strip;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;
import org.foireturns.model.ListBody;
import org.jspecify.annotations.Nullable;

/** The lists under one line of heads: their columns, and how far down they go. */
final class ListRegion {
    private static final int MOST_TITLES = 40;

    private final HeadLines heads;
    private final Grid grid;
    private final ListWords words;
    private final int above;

    /** @param above the first row that belongs to no list above */
    ListRegion(HeadLines heads, ListWords words, int above) {
        this.heads = heads;
        this.grid = heads.grid();
        this.words = words;
        this.above = above;
    }

    List<Block.RecordList> lists() {
        List<Strip> strips = new ArrayList<>(new Strips(heads, words).found());
        List<Block.RecordList> lists = new ArrayList<>();
        while (!strips.isEmpty()) {
            Strip first = strips.get(0);
            List<Label> over = titles(first);
            List<Strip> together = strips.stream()
                    .filter(other ->
                            other.continues(first) && texts(titles(other)).equals(texts(over)))
                    .toList();
            strips.removeAll(together);
            Block.RecordList list =
                    list(first, together.stream().map(Strip::left).toList(), over);
            if (list != null) {
                lists.add(list);
            }
        }
        return lists;
    }

    private static List<String> texts(List<Label> labels) {
        return labels.stream().map(Label::text).toList();
    }

    private Block.@Nullable RecordList list(Strip strip, List<Integer> lefts, List<Label> titles) {
        ListSample sample = ListSample.below(heads.bottom(), grid, strip.left(), strip.heads(), Map.of(), words);
        Plan plan = sample.plan();
        if (!heads.sure() && !ListShape.isList(sample, titles, grid.sheet(), words)) {
            return null;
        }
        int last = new ListEnd(plan, words, grid, strip.width()).after(heads.bottom(), lefts);
        List<Label> labels = new ArrayList<>();
        List<Label> over = new ArrayList<>();
        for (int left : lefts) {
            for (int row = heads.top(); row <= heads.bottom(); row++) {
                grid.row(row, left, left + strip.width()).stream()
                        .map(Label::of)
                        .forEach(labels::add);
            }
        }
        for (int column = strip.left(); column < strip.left() + strip.width(); column++) {
            Label label = heads.over(column);
            if (label != null) {
                over.add(label.cell().address().column() == column ? label : at(column, label));
            }
        }
        int right = lefts.get(lefts.size() - 1) + strip.width() - 1;
        return new Block.RecordList(
                CellRange.of(heads.top(), strip.left(), last, right),
                labels,
                titles,
                over,
                new ListBody(grid, heads.bottom() + 1, lefts, strip.width()),
                Map.of(),
                Set.of(),
                false);
    }

    /** A head that is merged from another column stands over this one as well. */
    private static Label at(int column, Label label) {
        Cell own = label.cell();
        Cell here = Cell.text(new Address(own.address().row(), column), label.text(), own.style());
        return new Label(here, label.text(), null, null);
    }

    /**
     * The texts above the heads, the nearest last. Of several in one row, those over the columns of the strip speak of
     * it; where none stands over them, the nearest on their left.
     */
    private List<Label> titles(Strip strip) {
        List<Label> titles = new ArrayList<>();
        for (int row : grid.rowNumbers(above, Math.max(above, heads.top()) - 1)) {
            List<Cell> own = new ArrayList<>();
            for (Cell cell : grid.row(row)) {
                int column = cell.address().column();
                if (!cell.isText() || column >= strip.left() + strip.width()) {
                    continue;
                }
                if (column <= strip.left()) {
                    own.clear();
                }
                own.add(cell);
            }
            own.stream().map(Label::of).forEach(titles::add);
        }
        return titles.size() <= MOST_TITLES ? titles : titles.subList(titles.size() - MOST_TITLES, titles.size());
    }
}
