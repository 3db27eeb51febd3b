package org.foireturns.lists;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;
import org.jspecify.annotations.Nullable;

/** The lists under one line of heads: their columns, and how far down they go. */
final class ListRegion {
    private static final int SAMPLE = 400;
    private static final int MOST_TITLES = 40;
    /** A column without a head that is filled in fewer rows parts two lists that stand side by side. */
    private static final int SELDOM = 5;

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
        List<Strip> strips = strips();
        List<Block.RecordList> lists = new ArrayList<>();
        while (!strips.isEmpty()) {
            Strip first = strips.remove(0);
            List<Integer> lefts = new ArrayList<>(List.of(first.left));
            List<Label> over = titles(first);
            strips.removeIf(other ->
                    other.continues(first) && texts(titles(other)).equals(texts(over)) && lefts.add(other.left));
            Block.RecordList list = list(first, lefts, over);
            if (list != null) {
                lists.add(list);
            }
        }
        return lists;
    }

    private static List<String> texts(List<Label> labels) {
        return labels.stream().map(Label::text).toList();
    }

    /** Columns that stand side by side. */
    private record Strip(int left, int width, List<String> heads) {
        boolean continues(Strip first) {
            return width == first.width && heads.equals(first.heads);
        }
    }

    private List<Strip> strips() {
        List<Strip> strips = new ArrayList<>();
        for (List<Integer> run : runs()) {
            List<String> texts = run.stream().map(this::head).toList();
            int period = period(texts);
            for (int i = 0; i < run.size(); i += period) {
                strips.add(new Strip(run.get(i), period, texts.subList(i, i + period)));
            }
        }
        return joined(strips);
    }

    private String head(int column) {
        Label label = heads.over(column);
        return label == null ? "" : label.text();
    }

    /** The columns with a head or with cells below, parted where one has neither. */
    private List<List<Integer>> runs() {
        TreeSet<Integer> used = new TreeSet<>(heads.columns());
        Map<Integer, Integer> filled = new HashMap<>();
        Set<Integer> first = new HashSet<>();
        List<Integer> rows =
                grid.rowNumbersBelow(heads.bottom()).stream().limit(SAMPLE).toList();
        boolean gap = false;
        for (int i = 0; i < rows.size(); i++) {
            gap |= i > 0 && rows.get(i) > rows.get(i - 1) + 1;
            for (Cell cell : grid.row(rows.get(i))) {
                filled.merge(cell.address().column(), 1, Integer::sum);
                if (!gap) {
                    first.add(cell.address().column());
                }
            }
        }
        filled.forEach((column, cells) -> {
            if (first.contains(column) && (cells * SELDOM >= rows.size() || !beginsAgain(column))) {
                used.add(column);
            }
        });
        List<List<Integer>> runs = new ArrayList<>();
        int last = -2;
        for (int column : used) {
            if (column > last + 1) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(column);
            last = column;
        }
        runs.removeIf(run -> run.stream().allMatch(column -> head(column).isBlank()));
        return runs;
    }

    /** Whether the heads on the right of a column without one begin with that of the first column. */
    private boolean beginsAgain(int column) {
        List<Integer> headed = heads.columns();
        int first = headed.get(0);
        return headed.stream()
                .filter(other -> other >= column)
                .findFirst()
                .filter(next -> next > column && first < column && head(next).equals(head(first)))
                .isPresent();
    }

    /** After how many columns the heads begin again; all of them when they do not. */
    private static int period(List<String> texts) {
        for (int period = 2; period * 2 <= texts.size(); period++) {
            int length = period;
            boolean again = texts.size() % period == 0
                    && !texts.get(0).isBlank()
                    && IntStream.range(0, texts.size())
                            .allMatch(i -> texts.get(i).equals(texts.get(i % length)));
            if (again) {
                return period;
            }
        }
        return texts.size();
    }

    /** Puts together what an empty column parts: columns on the right with other heads, filled in the same rows. */
    private List<Strip> joined(List<Strip> strips) {
        List<Strip> joined = new ArrayList<>();
        for (Strip strip : strips) {
            Strip left = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (left != null && !strip.continues(left) && sameRows(left, strip)) {
                int width = strip.left + strip.width - left.left;
                List<String> texts = new ArrayList<>();
                for (int column = left.left; column < left.left + width; column++) {
                    texts.add(head(column));
                }
                joined.set(joined.size() - 1, new Strip(left.left, width, texts));
            } else {
                joined.add(strip);
            }
        }
        return joined;
    }

    private boolean sameRows(Strip left, Strip right) {
        int both = 0;
        int either = 0;
        int looked = 0;
        for (int row : grid.rowNumbersBelow(heads.bottom())) {
            if (looked++ == SAMPLE) {
                break;
            }
            boolean inLeft = !cells(row, left.left, left.width).isEmpty();
            boolean inRight = !cells(row, right.left, right.width).isEmpty();
            both += inLeft && inRight ? 1 : 0;
            either += inLeft || inRight ? 1 : 0;
        }
        boolean heads = right.heads.stream().allMatch(text -> !words.head(text).isMeasure());
        return heads && both * 10 >= either * 8;
    }

    private Collection<Cell> cells(int row, int left, int width) {
        return grid.row(row, left, left + width);
    }

    private Block.@Nullable RecordList list(Strip strip, List<Integer> lefts, List<Label> titles) {
        ListSample sample = ListSample.below(heads.bottom(), grid, strip.left, strip.heads, Map.of(), words);
        Plan plan = sample.plan();
        if (!heads.sure() && !ListShape.isList(sample, titles, grid.sheet(), words)) {
            return null;
        }
        int last = new ListEnd(plan, words, grid, strip.width).after(heads.bottom(), lefts);
        List<Label> labels = new ArrayList<>();
        List<Label> over = new ArrayList<>();
        for (int left : lefts) {
            for (int row = heads.top(); row <= heads.bottom(); row++) {
                cells(row, left, strip.width).stream().map(Label::of).forEach(labels::add);
            }
        }
        for (int column = strip.left; column < strip.left + strip.width; column++) {
            Label label = heads.over(column);
            if (label != null) {
                over.add(label.cell().address().column() == column ? label : at(column, label));
            }
        }
        int right = lefts.get(lefts.size() - 1) + strip.width - 1;
        return new Block.RecordList(
                CellRange.of(heads.top(), strip.left, last, right),
                labels,
                titles,
                over,
                grid,
                heads.bottom() + 1,
                lefts,
                strip.width,
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
                if (!cell.isText() || column >= strip.left + strip.width) {
                    continue;
                }
                if (column <= strip.left) {
                    own.clear();
                }
                own.add(cell);
            }
            own.stream().map(Label::of).forEach(titles::add);
        }
        return titles.size() <= MOST_TITLES ? titles : titles.subList(titles.size() - MOST_TITLES, titles.size());
    }
}
