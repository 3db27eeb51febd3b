package org.foireturns.decisions;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a decision does. */
public enum DecisionType {
    /** Says how a force answered a request, or one question of it, where no return says so. */
    SET_STATUS("set-status"),
    /** Lets something stand that a finding asks about. */
    ACCEPT_VALUE("accept-value"),
    /** Lets two numbers stand that differ. */
    ACCEPT_DIFFERENCE("accept-difference"),
    /** Says what a label means. */
    ALIAS("alias"),
    /** Says which number stands in one cell. */
    SET_VALUE("set-value"),
    /** Says what a sign or a word stands for in all value cells of a file that hold it and nothing else. */
    TREAT_AS("treat-as"),
    /** Leaves a file out of all figures. */
    EXCLUDE("exclude"),
    /** Leaves a part of a sheet out of all figures. */
    IGNORE_RANGE("ignore-range"),
    /** Leaves a file out because another one of the same force stands in its place. */
    SUPERSEDE_FILE("supersede-file"),
    /** Says what the numbers of a file count. */
    UNIT("unit"),
    /** Says which force sent a file. */
    ASSIGN_FORCE("assign-force"),
    /** Says which request a file answers. */
    ASSIGN_REQUEST("assign-request"),
    /** Chooses one of the readings that a question shows. */
    CHOOSE_READING("choose-reading"),
    /** Says in which row of a sheet the heads of a table or a list stand. */
    HEADER_ROW("header-row"),
    /** Says what the column under a head holds. */
    MAP_COLUMN("map-column"),
    /** Says that a letter to a force was sent. */
    LETTER_SENT("letter-sent"),
    /** Takes an earlier decision back. */
    RETIRE("retire");

    private final String word;

    DecisionType(String word) {
        this.word = word;
    }

    /** As written in {@code decisions.csv}. */
    public String word() {
        return word;
    }

    /** The type of a word; none when it is not known. */
    public static Optional<DecisionType> of(String word) {
        return Stream.of(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    /** All words, to be told. */
    public static String words() {
        return Stream.of(values()).map(DecisionType::word).collect(Collectors.joining(", "));
    }

    /** Whether it may be applied to the counts as stored, so that no file is read again. */
    boolean changesCounts() {
        return ofCells() || ofFiles();
    }

    boolean ofCells() {
        return this == SET_VALUE || this == TREAT_AS;
    }

    boolean ofFiles() {
        return this == EXCLUDE || this == IGNORE_RANGE || this == SUPERSEDE_FILE || this == UNIT;
    }

    /** Whether it is bound to what is in a file, whatever the file is called. */
    public boolean ofHash() {
        return ofFiles() || assigns();
    }

    /** Whether it says where a file belongs, which must be known before the file is read. */
    public boolean assigns() {
        return this == ASSIGN_FORCE || this == ASSIGN_REQUEST;
    }

    /** Whether it says how a sheet is read. */
    boolean ofSheets() {
        return this == CHOOSE_READING || this == HEADER_ROW || this == MAP_COLUMN;
    }

    /** Whether it lets a finding stand as it is. */
    public boolean accepts() {
        return this == ACCEPT_VALUE || this == ACCEPT_DIFFERENCE;
    }
}
