package org.foireturns.report.letter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.report.ForceAnswer;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.Readiness;

/** What a letter is for; each has an opening in {@code letters.properties}, under its word. */
public enum LetterKind {
    /** The request itself. */
    REQUEST,
    FIRST_CHASER,
    SECOND_CHASER,
    LAST_CHASER,
    /** To a force that sent nothing by a day that nobody set. */
    NO_DUE_DAY,
    /** To a force that sent nothing, while a file is there of which nobody knows who sent it. */
    NOT_FOUND,
    THANKS_AND_QUESTION,
    /** To a force whose numbers cannot be right as they stand, or whose file cannot be used. */
    CORRECTION,
    /** To a force that refused an answer or a part of it. */
    INTERNAL_REVIEW;

    /** The kind of letter that a force is due. */
    static LetterKind of(ForceAnswer answer, boolean nameless, List<RaisedFinding> points, Reminder reminder) {
        if (!answer.missing()) {
            return points.stream().anyMatch(Readiness::blocks) ? CORRECTION : THANKS_AND_QUESTION;
        }
        if (nameless) {
            return NOT_FOUND;
        }
        return switch (reminder) {
            case NONE -> NO_DUE_DAY;
            case FIRST -> FIRST_CHASER;
            case SECOND -> SECOND_CHASER;
            case LAST -> LAST_CHASER;
        };
    }

    /** Whether it is about an answer that did not come. */
    boolean chases() {
        return this != THANKS_AND_QUESTION && this != CORRECTION && this != INTERNAL_REVIEW && this != REQUEST;
    }

    /** Whether it is one of those that get firmer. */
    boolean reminds() {
        return this == FIRST_CHASER || this == SECOND_CHASER || this == LAST_CHASER;
    }

    /** As in the list of letters: {@code first chaser}. */
    public String plain() {
        return word().replace('-', ' ');
    }

    /** The kind of a word of the list of letters; none where it is no letter. */
    static Optional<LetterKind> of(String plain) {
        return Stream.of(values()).filter(kind -> kind.plain().equals(plain)).findFirst();
    }

    /** What is sent after it when nothing came. */
    LetterKind next() {
        return switch (this) {
            case FIRST_CHASER -> SECOND_CHASER;
            case SECOND_CHASER -> LAST_CHASER;
            default -> this;
        };
    }

    /** As in {@code letters.properties}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
