package org.foireturns.model;

import java.util.List;

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
     * A list with one row per offence: every column holds labels and none holds counts.
     *
     * @param heads the column heads from left to right
     */
    record RecordList(
            CellRange range,
            List<Label> labels,
            List<Label> titles,
            List<Label> above,
            List<Label> heads,
            List<RawRecord> records)
            implements Block {
        public RecordList {
            labels = List.copyOf(labels);
            titles = List.copyOf(titles);
            above = List.copyOf(above);
            heads = List.copyOf(heads);
            records = List.copyOf(records);
        }
    }
}
