package org.foireturns.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.foireturns.model.Address;
import org.foireturns.model.Dimension;
import org.foireturns.model.Force;
import org.foireturns.model.FormMark;
import org.foireturns.model.Offences;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.foireturns.model.Request;
import org.foireturns.report.English;
import org.foireturns.report.xlsx.Content;
import org.foireturns.report.xlsx.NewSheet;
import org.foireturns.report.xlsx.SheetLook;
import org.foireturns.report.xlsx.XlsxBook;

/**
 * An empty form for one force's answer to one request: a plain table a question, the categories down and the periods
 * across, which reads back without a question. Nothing in it is protected, so that a force can add what it wants to
 * say.
 */
public record BlankForm(Request request, Force force, Offences offences, Platforms platforms) {
    private static final SheetLook HEAD = SheetLook.PLAIN.bold(true).wrapped();
    private static final SheetLook OPEN = SheetLook.PLAIN.fill(SheetLook.Fill.AMBER);
    private static final int HEAD_ROW = 4;
    private static final int PLATFORM_ROWS = 15;
    private static final int MOST_LETTERS_OF_A_LIST = 250;
    /** A row of its own in every table: without it nobody can tell of how many offences an answer speaks. */
    private static final String UNKNOWN = "Unknown";

    private static final List<String> GENDERS = List.of("Female", "Male", "Other", UNKNOWN);
    private static final List<String> AGES = List.of("11 and under", "12 to 15", "16 and over", UNKNOWN);

    /** Writes the form. */
    public void write(OutputStream out, LocalDate day) throws IOException {
        XlsxBook book = XlsxBook.titled("Answer form", day).add(counts("Total", "Offences", "all", List.of("Total")));
        if (request.questions().contains(Dimension.VICTIM_GENDER)) {
            book.add(counts("Gender", "Victim gender", "by the gender of the victim", GENDERS));
        }
        if (request.questions().contains(Dimension.VICTIM_AGE)) {
            book.add(counts("Age", "Victim age", "by the age of the victim", AGES));
        }
        if (request.questions().contains(Dimension.PLATFORM)) {
            book.add(platformTable());
        }
        if (request.youngestVictim()) {
            book.add(counts(
                    "Youngest victim", "Question", "the youngest victim", List.of("Age of the youngest victim")));
        }
        book.add(how()).write(out);
    }

    private NewSheet counts(String name, String axis, String words, List<String> labels) {
        NewSheet sheet = head(name, axis, words);
        for (int i = 0; i < labels.size(); i++) {
            sheet.put(HEAD_ROW + 1 + i, 0, Content.text(labels.get(i)), SheetLook.PLAIN);
            open(sheet, HEAD_ROW + 1 + i);
        }
        return sheet;
    }

    /**
     * The platforms are the force's own to name; how many offences have none stands first, so that no gap is before it.
     */
    private NewSheet platformTable() {
        NewSheet sheet = head("Platform", "Platform", "by the platform that was used");
        sheet.put(HEAD_ROW + 1, 0, Content.text(UNKNOWN), SheetLook.PLAIN);
        open(sheet, HEAD_ROW + 1);
        List<String> choices = choices();
        for (int row = HEAD_ROW + 2; row <= HEAD_ROW + 1 + PLATFORM_ROWS; row++) {
            sheet.put(row, 0, new Content.Empty(), OPEN).choices(new Address(row, 0), choices);
            open(sheet, row);
        }
        return sheet;
    }

    /** As many names as a drop-down list holds, the first of the book first. */
    private List<String> choices() {
        List<String> names = platforms.all().stream()
                .map(Platform::name)
                .filter(name -> !name.contains(","))
                .toList();
        int letters = 0;
        int fit = 0;
        while (fit < names.size() && letters + names.get(fit).length() + 1 < MOST_LETTERS_OF_A_LIST) {
            letters += names.get(fit).length() + 1;
            fit++;
        }
        return names.subList(0, fit);
    }

    private NewSheet head(String name, String axis, String words) {
        NewSheet sheet = new NewSheet(name).width(0, 34);
        sheet.put(0, 0, Content.text(offences.name(request.offence()) + ": offences recorded, " + words), HEAD);
        sheet.put(1, 0, Content.text(force.name()), SheetLook.PLAIN);
        sheet.put(2, 0, Content.text(new FormMark(request.id(), force.id()).words()), SheetLook.PLAIN);
        sheet.put(HEAD_ROW, 0, Content.text(axis), HEAD);
        for (int i = 0; i < request.periods().size(); i++) {
            sheet.put(
                    HEAD_ROW,
                    i + 1,
                    Content.text(English.period(request.periods().get(i))),
                    HEAD);
        }
        return sheet;
    }

    private void open(NewSheet sheet, int row) {
        for (int i = 0; i < request.periods().size(); i++) {
            sheet.put(row, i + 1, new Content.Empty(), OPEN);
        }
    }

    private static NewSheet how() {
        NewSheet sheet = new NewSheet("How to fill in").width(0, 100);
        for (int row = 0; row < FormMark.HELP.size(); row++) {
            sheet.put(row, 0, Content.text(FormMark.HELP.get(row)), row == 0 ? HEAD : SheetLook.PLAIN.wrapped());
        }
        return sheet;
    }
}
