package org.foireturns.read.screen;

import java.util.List;

/** A kind of thing that the screen knows, in words of ours. */
public enum Trace {
    HIDDEN_SHEET(Check.HIDDEN_SHEET, "hidden sheets"),
    STRAY_SHEET(Check.HIDDEN_SHEET, "sheets that the workbook does not list"),
    PIVOT_CACHE(Check.CACHED_SOURCE, "the source records of a pivot table"),
    DATA_MODEL(Check.CACHED_SOURCE, "a data model"),
    OLD_VALUES(Check.CACHED_SOURCE, "a history of changes"),
    DELETED_TEXT(Check.HIDDEN_TEXT, "deleted text that tracked changes keep"),
    HIDDEN_LETTERS(Check.HIDDEN_TEXT, "hidden text"),
    WHITE_TEXT(Check.HIDDEN_TEXT, "text in the colour of the paper"),
    COVERED_TEXT(Check.HIDDEN_TEXT, "text under a box that covers it"),
    EARLIER_TEXT(Check.HIDDEN_TEXT, "text of an earlier version that the file keeps"),
    HIDDEN_ROW(Check.HIDDEN_ROWS_COLS, "hidden rows"),
    HIDDEN_COLUMN(Check.HIDDEN_ROWS_COLS, "hidden columns"),
    LINKED_VALUES(Check.EXTERNAL_CACHE, "values copied from other workbooks"),
    COMMENT(Check.COMMENTS, "comments"),
    EMBEDDED_FILE(Check.EMBEDDED_OR_ACTIVE, "embedded files"),
    MACRO(Check.EMBEDDED_OR_ACTIVE, "macros"),
    CONTROL(Check.EMBEDDED_OR_ACTIVE, "form controls"),
    TEXT_BOX(Check.EMBEDDED_OR_ACTIVE, "text boxes"),
    CROPPED_PICTURE(Check.EMBEDDED_OR_ACTIVE, "pictures of which a part is cut off and kept"),
    UNKNOWN_PART(Check.EMBEDDED_OR_ACTIVE, "parts of a kind we do not know"),
    CHART_VALUES(Check.CHART_CACHE, "chart values"),
    UNSEEN_COLOUR(Check.INVISIBLE_CELLS, "letters in the colour of their background"),
    UNSEEN_FORMAT(Check.INVISIBLE_CELLS, "a format that shows nothing"),
    BEHIND_FORMAT(Check.NUMBER_BEHIND_FORMAT, "numbers behind a format that shows something else"),
    FAR_CELL(Check.INVISIBLE_CELLS, "cells far from the table"),
    UNDER_MERGE(Check.INVISIBLE_CELLS, "cells under merged ones, which are not counted"),
    OUTSIDE_CELL(Check.INVISIBLE_CELLS, "values stored outside of the sheet's cells, which are not counted"),
    ROW_LIST(Check.RECORD_LEVEL, "rows about single offences or people"),
    EMAIL(Check.IDENTIFIER, "e-mail addresses"),
    PHONE(Check.IDENTIFIER, "phone numbers"),
    POSTCODE(Check.IDENTIFIER, "postcodes"),
    NATIONAL_INSURANCE(Check.IDENTIFIER, "National Insurance numbers"),
    BIRTH_DATE(Check.IDENTIFIER, "dates of birth"),
    NAME(Check.IDENTIFIER, "names of people"),
    SIZE(Check.SIZE_ANOMALY, "more bytes than its cells explain"),
    PROPERTY(Check.PROPERTIES, "document properties about people"),
    AUTHOR(Check.PROPERTIES, "an author, a title or a description", true),
    LEFTOVER(Check.PROPERTIES, "leftovers of the computer that packed it", true),
    PATH(Check.LOCAL_PATH, "names of folders or servers"),
    SAVE_FOLDER(Check.LOCAL_PATH, "the folder it was saved in", true),
    OUTSIDE_BYTES(Check.UNSAFE_CONTAINER, "bytes outside of its parts"),
    ESCAPING_NAME(Check.UNSAFE_CONTAINER, "part names that lead out of a folder"),
    LOCKED_PART(Check.UNSAFE_CONTAINER, "parts locked apart from the rest");

    private final Check check;
    private final String words;
    private final boolean ordinary;

    Trace(Check check, String words) {
        this(check, words, false);
    }

    Trace(Check check, String words, boolean ordinary) {
        this.check = check;
        this.words = words;
        this.ordinary = ordinary;
    }

    public Check check() {
        return check;
    }

    /** What is there, as a plural: "comments". */
    public String words() {
        return words;
    }

    /**
     * Whether most files carry it without anybody's doing: it is noted, never asked about and no cause to set aside.
     */
    public boolean ordinary() {
        return ordinary;
    }

    /** The traces by which a check is seen. */
    public static List<Trace> of(Check check) {
        return List.of(values()).stream().filter(trace -> trace.check == check).toList();
    }
}
