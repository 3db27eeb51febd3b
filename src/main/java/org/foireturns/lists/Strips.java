package org.foireturns.lists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Label;

/**
 * The columns of lists under one line of heads, parted where an empty column or the same heads again part two lists
 * that stand side by side.
 */
final class Strips {
    private static final int SAMPLE = 400;
    /** A column without a head that is filled in fewer rows parts two lists that stand side by side. */
    private static final int SELDOM = 5;

    private final HeadLines heads;
    private final Grid grid;
    private final ListWords words;

    Strips(HeadLines heads, ListWords words) {
        this.heads = heads;
        this.grid = heads.grid();
        this.words = words;
    }

    /** Columns that stand side by side. */
    record Strip(int left, int width, List<String> heads) {
        /** The column behind its last. */
        int right() {
            return left + width;
        }

        boolean continues(Strip first) {
            return width == first.width && heads.equals(first.heads);
        }
    }

    /** All of them from left to right. */
    List<Strip> found() {
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
                int width = strip.right() - left.left();
                List<String> texts = new ArrayList<>();
                for (int column = left.left(); column < left.left() + width; column++) {
                    texts.add(head(column));
                }
                joined.set(joined.size() - 1, new Strip(left.left(), width, texts));
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
            boolean inLeft = !grid.row(row, left.left(), left.right()).isEmpty();
            boolean inRight = !grid.row(row, right.left(), right.right()).isEmpty();
            both += inLeft && inRight ? 1 : 0;
            either += inLeft || inRight ? 1 : 0;
        }
        boolean heads =
                right.heads().stream().allMatch(text -> !words.head(text).isMeasure());
        return heads && both * 10 >= either * 8;
    }
}
