package org.foireturns.model;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One table among several on a sheet, with the lines that stand over it. */
public sealed interface Block {
    /** From the first header cell to the last body cell. */
    CellRange range();

    /** Every label cell in the block's own space: titles, heads and row labels. None of them is a value. */
    List<Label> labels();

    /** Lines inside the block's own space above its header, nearest last; also one that is read as an answer itself. */
    List<Label> titles();

    /** Lines of text between the block before and this one, in reading order. */
    List<Label> above();

    /** A table of values under and beside labels: cross-tab, long list or form. */
    record Table(
            CellRange range, List<Label> labels, List<Label> titles, List<Label> above, List<RawObservation> values)
            implements Block {
        public Table {
            labels = List.copyOf(labels);
            titles = List.copyOf(titles);
            above = List.copyOf(above);
            values = List.copyOf(values);
        }
    }

    /**
     * A list with a row for each offence or victim.
     *
     * @param labels the cells of its heads
     * @param heads what stands over each column from left to right, with the words of all lines of heads
     * @param body where its rows stand
     * @param key what the codes in its cells stand for, as the file explains them
     * @param compared the dimensions that another list of the return answers; this one's numbers are held against it
     * @param part whether other lists of the return go on with it; all of them count in the same units, to be added
     */
    record RecordList(
            CellRange range,
            List<Label> labels,
            List<Label> above,
            List<Label> heads,
            ListBody body,
            Map<String, String> key,
            Set<Dimension> compared,
            boolean part)
            implements Block {
        public RecordList {
            labels = List.copyOf(labels);
            above = List.copyOf(above);
            heads = List.copyOf(heads);
            key = Map.copyOf(key);
            compared = Set.copyOf(compared);
        }

        @Override
        public List<Label> titles() {
            return List.of();
        }

        /** The sheet. */
        public Grid grid() {
            return body.grid();
        }

        /** The row below the heads. */
        public int first() {
            return body.first();
        }

        /** The first columns of the list and of its continuations on the right. */
        public List<Integer> strips() {
            return body.strips();
        }

        /** How many columns each of them has. */
        public int width() {
            return body.width();
        }

        /** Its lines, as {@link ListBody#records} has them. */
        public Stream<RawRecord> records() {
            return body.records(range.last().row());
        }

        /** The same lines one by one, for those who do not go through all of them at once. */
        public Iterator<RawRecord> lines() {
            return body.lines(range.last().row());
        }

        /** At most so many lines it has. */
        public int mostLines() {
            return body.mostLines(range.last().row());
        }

        /** The line of one strip, which begins with a column, in a row. */
        public RawRecord record(int row, int left) {
            return body.record(row, left);
        }

        /** The same list with more or fewer rows. */
        public RecordList within(CellRange rows) {
            return new RecordList(rows, labels, above, heads, body, key, compared, part);
        }

        public RecordList with(Map<String, String> codes) {
            return new RecordList(range, labels, above, heads, body, codes, compared, part);
        }

        /** The same list beside others: what they answer, and whether one of them goes on with it. */
        public RecordList beside(Set<Dimension> answered, boolean goesOn) {
            return new RecordList(range, labels, above, heads, body, key, answered, goesOn);
        }
    }
}
