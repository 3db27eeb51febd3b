package org.foireturns.decisions;

import java.util.List;
import java.util.Optional;
import org.foireturns.model.BlankChoice;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Blank;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.model.finding.RivalVersions;

/** Answers that change what is counted: of a cell, of a sign in a file, of a file. */
final class CountAnswers {
    static final String LEAVE_OUT = "leave out";
    static final String FIRST = "first";
    static final String SECOND = "second";

    private final FindingLine line;
    private final Bound bound;

    CountAnswers(FindingLine line, Bound bound) {
        this.line = line;
        this.bound = bound;
    }

    /** What may be answered with a decision of a type, the likeliest first. */
    List<Proposal> of(DecisionType type) {
        return switch (type) {
            case EXCLUDE -> excluded();
            case IGNORE_RANGE -> ignored();
            case SUPERSEDE_FILE -> superseded();
            case TREAT_AS -> treated();
            default -> List.of();
        };
    }

    private List<Proposal> excluded() {
        return bound.file().isEmpty()
                ? List.of()
                : List.of(Proposal.ofFile(
                        line,
                        LEAVE_OUT,
                        "The whole file counts nowhere, until the force sends another.",
                        DecisionType.EXCLUDE,
                        "",
                        bound.file(),
                        ""));
    }

    private List<Proposal> ignored() {
        String where = Settlement.where(line);
        return bound.file().isEmpty() || !where.contains("!")
                ? List.of()
                : List.of(Proposal.ofFile(
                        line,
                        LEAVE_OUT,
                        "The cells at " + where + " are no part of the answer.",
                        DecisionType.IGNORE_RANGE,
                        where,
                        bound.file(),
                        ""));
    }

    /** The finding stands at the second file and names the first one. */
    private List<Proposal> superseded() {
        String first = RivalVersions.other(line);
        String[] hashes = bound.file().split(" and ", -1);
        if (first.isEmpty() || hashes.length != 2) {
            return List.of();
        }
        String second = Place.printed(line.place().file());
        return List.of(
                stands(FIRST, first, second, hashes[1] + " and " + hashes[0]),
                stands(SECOND, second, first, hashes[0] + " and " + hashes[1]));
    }

    private Proposal stands(String answer, String kept, String replaced, String hashes) {
        return new Proposal(
                answer,
                kept + " stands; the other one counts nowhere.",
                DecisionType.SUPERSEDE_FILE,
                Place.printed(line.place().request()),
                Place.printed(line.place().force()),
                replaced,
                "",
                hashes,
                kept);
    }

    private List<Proposal> treated() {
        if (line.code().equals(Finding.code(Blank.class))) {
            return bound.file().isEmpty()
                    ? List.of()
                    : List.of(
                            blank("none", "They stand for none: each is zero."),
                            blank("not held", "They say that the force has no number."),
                            blank("withheld", "Each hides a number that the force does not give."));
        }
        String sign = SeenTexts.plain(line.place().text());
        return sign.isEmpty() || bound.cell().isEmpty()
                ? List.of()
                : List.of(
                        treat(sign, "none", "\"" + sign + "\" is zero wherever this file has it for a number."),
                        treat(sign, "withheld", "\"" + sign + "\" hides a number, wherever this file has it for one."),
                        treat(
                                sign,
                                "not held",
                                "\"" + sign + "\" says that they have no number, wherever this file has"
                                        + " it for one."));
    }

    private Proposal blank(String becomes, String says) {
        return Proposal.ofFile(
                line,
                becomes,
                says,
                DecisionType.TREAT_AS,
                Settlement.where(line),
                BlankChoice.expects(bound.file(), line.place().text()),
                becomes);
    }

    private Proposal treat(String sign, String becomes, String says) {
        return Proposal.ofFile(line, becomes, says, DecisionType.TREAT_AS, "", sign, becomes);
    }

    /** What may be typed of the cell that a finding is about; empty where none is known. */
    String words() {
        if (bound.cell().isEmpty()) {
            return "";
        }
        return line.code().equals(DecidedAge.CODE) ? DecidedAge.WORDS : "what this cell holds: " + DecidedCount.WORDS;
    }

    /** What a typed number means for the cell that a finding is about. */
    Optional<Proposal> typed(String text) {
        boolean age = line.code().equals(DecidedAge.CODE);
        return bound.cell().isEmpty()
                        || (age
                                ? DecidedAge.of(text).isEmpty()
                                : DecidedCount.of(text).isEmpty())
                ? Optional.empty()
                : Optional.of(Proposal.ofFile(
                        line,
                        text,
                        "This cell alone holds " + text + ".",
                        DecisionType.SET_VALUE,
                        Settlement.where(line),
                        bound.cell(),
                        text));
    }

    /** What a typed id says of where the file belongs. */
    Optional<Proposal> assigned(DecisionType type, String id) {
        return bound.file().isEmpty()
                ? Optional.empty()
                : Optional.of(new Proposal(
                        id,
                        "The file is an answer " + (type == DecisionType.ASSIGN_FORCE ? "of " : "to ") + id + ".",
                        type,
                        Place.printed(line.place().request()),
                        "",
                        Place.printed(line.place().file()),
                        "",
                        bound.file(),
                        id));
    }
}
