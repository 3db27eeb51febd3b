package org.foireturns.sight;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.model.Cell;
import org.jspecify.annotations.Nullable;

/**
 * The heads over the column of a value.
 *
 * @param heads from the nearest upwards
 * @param top row of the topmost head; the row of the value where there is none
 * @param first row of the nearest head; -1 where there is none
 * @param far whether a blank row lies below the head or between the numbers, so that it may be that of another table
 * @param missing heads that stand in the row of heads and not over this column
 */
record Over(List<Cell> heads, int top, int first, boolean far, List<Cell> missing) {
    private static final int MOST_HEADS = 6;

    static Over of(Sheet sheet, Company company, int row, int column, int inner, int outer) {
        boolean blank = false;
        boolean far = false;
        for (int above = row - 1; above >= Math.max(0, row - Sheet.REACH); above--) {
            if (sheet.value(above, column)) {
                far |= blank || tellsYoungest(sheet, company, above, Math.min(inner, column - 1));
            } else if (sheet.label(above, column) == null) {
                blank |= sheet.blankRow(above)
                        || (sheet.labels(above, 0, column).size() > 1 && !sheet.hasValue(above, 0, sheet.columns()))
                        || answersAnother(sheet, company, above, Math.min(inner, column - 1));
                List<Cell> beside = headsBeside(sheet, above, column, inner);
                if (!beside.isEmpty() && !blank) {
                    return stacked(sheet, company, above, column, inner, far);
                }
            } else if (!alone(sheet, above, column, outer) && !runs(sheet, above, column)) {
                boolean answer = inner != column && asksForAnswer(sheet, company, above, inner);
                if (answer || (sheet.value(above - 1, column) && sheet.at(above + 1, column) == null)) {
                    return new Over(List.of(), row, -1, false, List.of());
                }
                return stacked(sheet, company, above, column, inner, far || (blank && sheet.blankRow(above + 1)));
            }
        }
        return new Over(List.of(), row, -1, false, List.of());
    }

    /** Whether the label in the column of labels, or the first of the row, asks for an answer that is no count. */
    private static boolean asksForAnswer(Sheet sheet, Company company, int row, int inner) {
        Cell label = sheet.label(row, inner);
        return (label != null && company.inColumn(label).blocked())
                || answersForYoungest(sheet, company, row, inner)
                || firstAsks(sheet, company, row, inner);
    }

    /** Whether the first label of a row asks so, or the one above it that it leaves out: "Youngest victim" over it. */
    private static boolean firstAsks(Sheet sheet, Company company, int row, int inner) {
        Cell first = sheet.labels(row, 0, inner).stream().findFirst().orElse(null);
        if (first != null && company.inColumn(first).blocked()) {
            return true;
        }
        int column = first == null ? 0 : first.address().column();
        for (int above = row; above >= 0 && column > 0 && !sheet.blankRow(above); above--) {
            List<Cell> left = sheet.labels(above, 0, column - 1);
            if (!left.isEmpty()) {
                return left.stream().map(company::inColumn).anyMatch(Saying::blocked);
            }
        }
        return false;
    }

    /** Whether a label at the left of a row asks what no count answers: "Youngest victim | 9, female". */
    private static boolean answersAnother(Sheet sheet, Company company, int row, int last) {
        return sheet.labels(row, 0, last).stream().map(company::inColumn).anyMatch(Saying::blocked);
    }

    /** Whether the numbers of a row are of the youngest victim: the table of what stands above them has ended. */
    private static boolean tellsYoungest(Sheet sheet, Company company, int row, int last) {
        return sheet.labels(row, 0, last).stream()
                .anyMatch(label -> company.read(label).says(Fact.Youngest.class));
    }

    /**
     * Whether the age of the youngest victim stands behind the question for it, right there or behind the gender:
     * "Youngest victim | Female | 8 years". Behind a head, "Youngest victim | Platform", none does.
     */
    private static boolean answersForYoungest(Sheet sheet, Company company, int row, int last) {
        List<Cell> labels = sheet.labels(row, 0, last);
        for (int at = 0; at < labels.size(); at++) {
            if (company.read(labels.get(at)).says(Fact.Youngest.class)) {
                return labels.stream()
                        .skip(at + 1L)
                        .limit(2)
                        .flatMap(label -> company.read(label).all(Fact.OfAge.class))
                        .anyMatch(fact -> fact.age().from() == fact.age().to());
            }
        }
        return false;
    }

    /** Whether a row has a single label that reaches over the labels at the left: a heading or a title. */
    static boolean alone(Sheet sheet, int row, int column, int outer) {
        List<Cell> labels = sheet.labels(row, 0, sheet.columns());
        return labels.size() == 1
                && labels.get(0).address().column() <= outer
                && outer < column
                && !sheet.hasValue(row, 0, sheet.columns());
    }

    /** Whether numbers stand in the same run of cells. */
    static boolean runs(Sheet sheet, int row, int column) {
        return touches(sheet, row, column, 1) || touches(sheet, row, column, -1);
    }

    private static boolean touches(Sheet sheet, int row, int column, int step) {
        int at = column + step;
        while (at >= 0 && at < sheet.columns() && sheet.label(row, at) != null) {
            at += step;
        }
        return sheet.value(row, at);
    }

    /** The labels next to a blank cell in a row without numbers, at the right of the column of labels. */
    private static List<Cell> headsBeside(Sheet sheet, int row, int column, int inner) {
        if (inner > column || sheet.hasValue(row, 0, sheet.columns())) {
            return List.of();
        }
        List<Cell> heads = new ArrayList<>(sheet.labels(row, inner + 1, sheet.columns()));
        heads.removeIf(head -> Math.abs(head.address().column() - column) > 1);
        return heads;
    }

    private static Over stacked(Sheet sheet, Company company, int first, int column, int inner, boolean far) {
        List<Cell> heads = new ArrayList<>();
        List<Cell> missing = new ArrayList<>();
        int top = first;
        for (int row = first; row >= 0 && row > first - MOST_HEADS; row--) {
            if (sheet.blankRow(row)
                    || (row < first && (sheet.hasValue(row, 0, sheet.columns()) || sheet.value(row, column)))) {
                break;
            }
            if (row < first && inner != column && asksForAnswer(sheet, company, row, inner)) {
                // "Gender of the youngest victim | Female" is no head of what follows it.
                break;
            }
            Cell head = sheet.label(row, column);
            if (row < first && head == null && titled(sheet, row, column, inner)) {
                break;
            }
            if (row < first && alone(sheet, row, column, Math.max(0, Math.min(inner, column - 1)))) {
                break;
            }
            Cell across = head == null ? across(sheet, row, first, column, inner) : null;
            if (head == null && across == null) {
                int last = column;
                while (sheet.at(first, last + 1) != null) {
                    last++;
                }
                missing.addAll(sheet.labels(row, inner + 1, last));
            }
            Cell found = head == null ? across : head;
            if (found != null) {
                top = row;
                if (!heads.contains(found)) {
                    heads.add(found);
                }
            }
        }
        return new Over(List.copyOf(heads), top, first, far, List.copyOf(missing));
    }

    /** Whether the next label at the left stands over the labels of the table: then it is a title. */
    private static boolean titled(Sheet sheet, int row, int column, int inner) {
        for (int left = column - 1; left >= 0; left--) {
            if (sheet.label(row, left) != null) {
                return left <= inner;
            }
        }
        return false;
    }

    /** The head further left that a blank cell repeats; none where heads may stand centred. */
    private static @Nullable Cell across(Sheet sheet, int row, int first, int column, int inner) {
        List<Cell> heads = sheet.labels(row, inner + 1, sheet.columns());
        if (row == first || inner > column || heads.isEmpty()) {
            return null;
        }
        int begin = inner + 1;
        while (begin < column && sheet.at(first, begin) == null) {
            begin++;
        }
        if (heads.get(0).address().column() != begin) {
            return null;
        }
        for (int left = column - 1; left > inner; left--) {
            if (sheet.at(first, left) == null) {
                return null;
            }
            Cell head = sheet.label(row, left);
            if (head != null) {
                return head.address().column() == left || sheet.at(row, left + 1) == null
                        ? merged(sheet, head, row, left)
                        : null;
            }
        }
        return null;
    }

    /** A head that is merged ends where its merge ends. */
    private static @Nullable Cell merged(Sheet sheet, Cell head, int row, int last) {
        return last > head.address().column()
                        && head.equals(sheet.at(row, head.address().column() + 1))
                ? null
                : head;
    }

    /** The axes that the heads speak of that are missing over this column. */
    Set<Axis> unseen(Company company) {
        Set<Axis> axes = new HashSet<>();
        for (Cell head : missing) {
            Saying saying = company.inRow(head);
            axes.addAll(saying.says().keySet());
            axes.addAll(saying.dim());
            if (saying.part() != null) {
                axes.add(Axis.PERIOD);
            }
        }
        return axes;
    }
}
