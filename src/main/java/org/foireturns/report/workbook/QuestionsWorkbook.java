package org.foireturns.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.decisions.AnswerForm;
import org.foireturns.decisions.AnswerKinds;
import org.foireturns.decisions.Bound;
import org.foireturns.decisions.Proposal;
import org.foireturns.decisions.Settlement;
import org.foireturns.model.Address;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.report.Edition;
import org.foireturns.report.EditionWriter;
import org.foireturns.report.OutputFolder;
import org.foireturns.report.RaisedFinding;
import org.foireturns.report.letter.LettersDue;
import org.foireturns.report.xlsx.Content;
import org.foireturns.report.xlsx.NewSheet;
import org.foireturns.report.xlsx.SheetLook;
import org.foireturns.report.xlsx.XlsxBook;

/**
 * Writes {@code questions.xlsx}: all that is open in the requests in hand, to be answered and put into the input
 * folder.
 */
public final class QuestionsWorkbook implements EditionWriter {
    private static final String FILE = "questions.xlsx";
    private static final SheetLook HEAD = SheetLook.PLAIN.bold(true).wrapped();
    private static final SheetLook TEXT = SheetLook.PLAIN.wrapped();
    private static final SheetLook OPEN =
            SheetLook.PLAIN.wrapped().fill(SheetLook.Fill.AMBER).opened();
    private static final int MOST_LETTERS_OF_A_LIST = 255;

    private static final List<Integer> WIDTHS = List.of(16, 26, 34, 60, 48, 20, 36, 16, 14);
    private static final List<String> HOW = List.of(
            "How to answer",
            "1. On the sheet Questions, choose or type an answer in the column \"" + AnswerForm.ANSWER
                    + "\". The answers that each question takes stand beside it.",
            "2. Say why in the column \"" + AnswerForm.REASON + "\", and who you are in the column \"" + AnswerForm.BY
                    + "\"; the last may stand in the first line alone.",
            "3. Leave the lines blank that you cannot answer yet. Nothing else can be typed into.",
            "4. Save the file as .xlsx, leave the word questions in its name, and put it into the folder input (not into"
                    + " one of its folders). The next run takes the answers as decisions, says which, and moves the"
                    + " file away.",
            "If one answer cannot be taken, the run says which line and why, and takes none of them.");

    @Override
    public void write(Edition edition, OutputFolder folder) throws IOException {
        try (OutputStream out = folder.create(FILE)) {
            XlsxBook.titled("Questions", edition.imprint().asOf())
                    .add(questions(edition))
                    .add(how())
                    .write(out);
        }
    }

    private static NewSheet questions(Edition edition) {
        NewSheet sheet = new NewSheet("Questions").protect();
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.width(column, WIDTHS.get(column)).put(0, column, Content.text(AnswerForm.HEADS.get(column)), HEAD);
        }
        List<RaisedFinding> asked = Stream.concat(
                        edition.inHand().stream()
                                .filter(finding -> finding.line().severity() != Severity.NOTE),
                        LettersDue.questions(edition).stream())
                .toList();
        for (int i = 0; i < asked.size(); i++) {
            line(sheet, i + 1, asked.get(i), edition);
        }
        return sheet;
    }

    private static void line(NewSheet sheet, int row, RaisedFinding finding, Edition edition) {
        FindingLine line = finding.line();
        Bound bound = edition.docket().offers().bound(line);
        List<Proposal> proposals = edition.answers().to(line, bound);
        String others = AnswerKinds.others(line, bound);
        List<String> texts = List.of(
                finding.id(),
                Optional.ofNullable(line.place().force())
                        .map(edition.registers().forces()::name)
                        .orElse(""),
                where(line),
                line.message(),
                proposals.isEmpty() && others.isEmpty()
                        ? "No answer is possible here. " + line.fix()
                        : said(proposals, others, edition));
        for (int column = 0; column < texts.size(); column++) {
            sheet.put(row, column, Content.text(texts.get(column)), TEXT);
        }
        for (int column = texts.size(); column < WIDTHS.size(); column++) {
            sheet.put(row, column, new Content.Empty(), proposals.isEmpty() ? TEXT : OPEN);
        }
        List<String> choices = proposals.stream().map(Proposal::answer).toList();
        if (!choices.isEmpty() && String.join(",", choices).length() < MOST_LETTERS_OF_A_LIST) {
            sheet.choices(new Address(row, texts.size()), choices);
        }
    }

    private static String where(FindingLine line) {
        return Stream.of(Place.printed(line.place().file()), Settlement.where(line))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String said(List<Proposal> proposals, String others, Edition edition) {
        List<String> lines = new ArrayList<>(proposals.stream()
                .map(each -> (each.answer() + ": " + each.says() + " "
                                + edition.docket().offers().effect(each))
                        .strip())
                .toList());
        if (!others.isEmpty()) {
            lines.add("or " + others);
        }
        return String.join("\n", lines);
    }

    private static NewSheet how() {
        NewSheet sheet = new NewSheet("How to answer").width(0, 110);
        for (int row = 0; row < HOW.size(); row++) {
            sheet.put(
                    row,
                    0,
                    Content.text(HOW.get(row)),
                    row == 0 ? SheetLook.PLAIN.named(SheetLook.Named.HEADING) : TEXT);
        }
        return sheet;
    }
}
