package org.foireturns.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foireturns.model.BlankChoice;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the officer, bound to what was seen when it was given: one line of {@code decisions.csv}.
 *
 * @param request that it is about; empty for all of them, where its type allows that
 * @param force that it is about; empty for all of them or for none
 * @param file that it is about, as a path below the input folder; empty for all of them or for none
 * @param where in the file, or the question or the kind of label
 * @param expects what was seen; as soon as something else is seen, the decision does nothing
 * @param becomes what holds from now on
 * @param reviewBy from this day on it is to be looked at again; null when nobody said
 * @param retires id of an earlier decision that it takes back or replaces; empty for none
 */
public record Decision(
        String id,
        DecisionType type,
        String request,
        String force,
        String file,
        String where,
        String expects,
        String becomes,
        String reason,
        String decidedBy,
        LocalDate decidedOn,
        String approvedBy,
        @Nullable LocalDate reviewBy,
        String retires) {
    /** The columns of the file, in the order in which it is written. */
    public static final List<String> COLUMNS = List.of(
            "id",
            "type",
            "request",
            "force",
            "file",
            "where",
            "expects",
            "becomes",
            "reason",
            "decided_by",
            "decided_on",
            "approved_by",
            "review_by",
            "retires");

    /** The texts of its line. */
    public List<String> line() {
        return List.of(
                id,
                type.word(),
                request,
                force,
                file,
                where,
                expects,
                becomes,
                reason,
                decidedBy,
                decidedOn.toString(),
                approvedBy,
                reviewBy == null ? "" : reviewBy.toString(),
                retires);
    }

    /** Whether somebody else than who decided it has approved it. */
    boolean approved() {
        return !approvedBy.isBlank() && !DecidedLabel.same(approvedBy, decidedBy);
    }

    /** Where it puts a file, in words: {@code of kent}, {@code to 2025}. */
    public String belongs() {
        return (type == DecisionType.ASSIGN_FORCE ? "of " : "to ") + becomes;
    }

    /** What blank cells stand for, where it says that. */
    Optional<BlankChoice> blank() {
        return type == DecisionType.TREAT_AS
                ? BlankChoice.Expected.parse(expects)
                        .map(seen -> new BlankChoice(
                                id, file, where, seen, becomes.strip().toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Whether it says how a sheet is read. */
    boolean ofSheets() {
        return type.ofSheets() || blank().isPresent();
    }

    /** Whether it changes what was read: it is applied to the counts as stored, and no file is read again. */
    public boolean changesCounts() {
        return type.changesCounts() && blank().isEmpty();
    }

    /** Whether what it does can be known only by reading files again. */
    public boolean readsAgain() {
        return type.assigns() || ofSheets() || (type == DecisionType.ALIAS && !becomes.equals(DecidedLabel.OWN));
    }

    /** Whether it is to be looked at again on a day. */
    boolean dueForReview(LocalDate day) {
        return reviewBy != null && !day.isBefore(reviewBy);
    }

    /** Whether two decisions say the same of the same thing, whoever decided them and why. */
    public boolean saysTheSameAs(Decision other) {
        return about().equals(other.about());
    }

    private List<String> about() {
        return List.of(
                type.word(),
                request,
                force,
                file,
                SeenTexts.plain(where),
                SeenTexts.plain(expects),
                SeenTexts.plain(becomes),
                SeenTexts.plain(retires));
    }
}
