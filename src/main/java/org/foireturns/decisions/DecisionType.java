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

    /** Whether it lets a finding stand as it is. */
    public boolean accepts() {
        return this == ACCEPT_VALUE || this == ACCEPT_DIFFERENCE;
    }
}
