package org.foireturns.report.page;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.decisions.AnswerForm;
import org.foireturns.decisions.AnswerKinds;
import org.foireturns.decisions.Proposal;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.report.Edition;
import org.foireturns.report.English;
import org.foireturns.report.Names;
import org.foireturns.report.Overdue;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.Visible;
import org.foireturns.report.letter.LettersDue;

/**
 * The open questions of the requests in hand, each with its answers, as a form. The page has room for some of them; all
 * stand in {@code questions.xlsx}.
 *
 * @param all how many there are
 * @param overdue those about forces that are overdue, where there are several, as one point for each request
 * @param questions all others
 * @param letters those about letters: whether each was sent
 * @param heads of the file that the answers are saved in
 * @param people whether a second person is needed, a sentence
 */
public record QuestionsView(
        int all,
        List<Together> overdue,
        List<Question> questions,
        List<Question> letters,
        String heads,
        String people) {
    private static final int ROOM = 60;

    static QuestionsView of(Edition edition) {
        Names names = Names.of(edition);
        List<RaisedFinding> open = edition.inHand().stream()
                .filter(finding -> finding.line().severity() != Severity.NOTE)
                .toList();
        List<RaisedFinding> shown = open.stream().limit(ROOM).toList();
        List<Overdue> overdue =
                Overdue.among(shown).stream().filter(Overdue::several).toList();
        return new QuestionsView(
                open.size(),
                overdue.stream()
                        .map(each -> new Together(each.words(names), questions(each.findings(), edition, names)))
                        .toList(),
                questions(
                        shown.stream()
                                .filter(finding -> overdue.stream()
                                        .noneMatch(each -> each.findings().contains(finding)))
                                .toList(),
                        edition,
                        names),
                LettersDue.questions(edition).stream()
                        .map(letter -> Question.of(letter, edition, names))
                        .toList(),
                String.join(
                        "|",
                        AnswerForm.FINDING,
                        AnswerForm.QUESTION,
                        AnswerForm.ANSWER,
                        AnswerForm.REASON,
                        AnswerForm.BY),
                DecisionsView.people(edition));
    }

    private static List<Question> questions(List<RaisedFinding> findings, Edition edition, Names names) {
        return findings.stream()
                .map(finding -> Question.of(finding, edition, names))
                .toList();
    }

    public boolean none() {
        return all == 0 && letters.isEmpty();
    }

    /** {@code 75 more questions}; empty when the page has them all. */
    public String others() {
        int more = Math.max(0, all - ROOM);
        return more == 0 ? "" : English.counted(more, "more question");
    }

    /** Several questions that are one point, each with answers of its own. */
    public record Together(String words, List<Question> questions) {}

    /**
     * One question.
     *
     * @param where the cell and what stands in it, where the message does not say so; empty where it is about none
     * @param others what else may be typed than the answers shown; empty when nothing
     */
    public record Question(
            String id,
            String severity,
            String force,
            String message,
            String where,
            List<Answer> answers,
            String others,
            String fix) {
        static Question of(RaisedFinding finding, Edition edition, Names names) {
            FindingLine line = finding.line();
            String force = Place.printed(line.place().force());
            boolean said = force.isEmpty() || line.message().contains(names.force(force));
            return new Question(
                    finding.id(),
                    line.severity().word(),
                    said ? "" : names.force(force),
                    Visible.controls(line.message()),
                    where(line),
                    edition.answers().to(line, edition.docket().offers().bound(line)).stream()
                            .map(proposal -> Answer.of(
                                    proposal, edition.docket().offers().effect(proposal)))
                            .toList(),
                    AnswerKinds.others(line, edition.docket().offers().bound(line)),
                    line.fix());
        }

        /** The cell and what stands in it, as far as the message does not say so. */
        static String where(FindingLine line) {
            if (line.place().cell().isEmpty()) {
                return "";
            }
            String sheet = Place.printed(line.place().sheet());
            String text = Visible.all(Visible.brief(line.place().text()));
            if (names(line.message(), line.place().cell())) {
                return line.message().contains(sheet) ? "" : "on " + sheet;
            }
            String cell = sheet + "!" + line.place().cell();
            return text.isEmpty() || line.message().contains(text) ? cell : cell + ": \u201C" + text + "\u201D";
        }

        /** Whether a message names a cell: "B5", and not "AB5", "B55", or the one on another sheet, "Response!B5". */
        private static boolean names(String message, String cell) {
            return Pattern.compile("(?<![\\p{L}\\p{N}!:])" + Pattern.quote(cell) + "(?![\\p{L}\\p{N}:])")
                    .matcher(message)
                    .find();
        }

        /** Whether some answer settles it, and not only another file, claim or version. */
        public boolean answerable() {
            return Stream.of(answers.isEmpty(), others.isEmpty()).anyMatch(empty -> !empty);
        }
    }

    /**
     * One of its answers.
     *
     * @param effect what it would do to the headlines; empty where nobody worked it out
     */
    public record Answer(String answer, String says, String effect) {
        static Answer of(Proposal proposal, String effect) {
            return new Answer(proposal.answer(), Visible.controls(proposal.says()), effect);
        }
    }
}
