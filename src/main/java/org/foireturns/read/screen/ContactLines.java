package org.foireturns.read.screen;

import java.util.Locale;
import java.util.regex.Pattern;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.PersonMark;
import org.jspecify.annotations.Nullable;

/**
 * Tells how to reach the office that answered from what points to a person. Such lines stand outside of tables, above,
 * below or beside them; they are few, and they or the lines above them speak of an office. What stands in the rows of a
 * table, or three times below each other without a word beside it, is a list.
 */
final class ContactLines {
    /** Words that make a mailbox one of an office wherever they stand in its name. */
    private static final Pattern OFFICE = Pattern.compile("foi|freedom|informat|disclos|complian|complain|enquir|inquir"
            + "|request|casework|reception|governance|statist|dataprot|publication|correspond|feedback|switchboard");
    /** Words that do so only where nothing else stands in its name: ismail is no office. */
    private static final Pattern OFFICES = Pattern.compile(
            "(?:info|data|dpo|sar|records?|contact|us|press|media|admin|legal|corporate|access|office|team"
                    + "|help|desk|support|mail|box|review|stats?|analysis|analysts?|research|policy|public|performance"
                    + "|communications?|services?|unit|hub|crime|police|force|hq|headquarters|department|dept|central)+");

    private static final Pattern PRIVATE_MAIL =
            Pattern.compile("(?i)@(?:gmail|googlemail|hotmail|outlook|live|yahoo|ymail"
                    + "|icloud|me|aol|msn|btinternet|sky|talktalk|virginmedia|ntlworld|proton|protonmail|gmx)\\.");
    private static final Pattern NOT_A_LETTER = Pattern.compile("[^a-z]+");
    private static final Pattern NOTICE = Pattern.compile(
            "(?i)\\b(?:constabulary|headquarters|hq|police|foi|freedom of information|information (?:commissioner|rights"
                    + "|management|governance|access)|disclosure|data protection|ico|legal services|po box|website|appeal"
                    + "|complain\\w*|internal review|yours|sincerely|faithfully|regards|dear|telephone|tel|fax|switchboard"
                    + "|contacts?|enquir\\w*|inquir\\w*|quer(?:y|ies)|statistic\\w*|team|department|directorate|ministry"
                    + "|home office|council|helpline|questions? about|this (?:letter|reply|response|answer|request)"
                    + "|best wishes|ask for (?:me|us)|(?:ring|phone|call) (?:me|us))\\b");
    private static final Pattern LETTER = Pattern.compile(
            "(?i)^\\W*(?:good (?:morning|afternoon|evening|day)|hello|hi)\\b|\\b(?:dear|yours|sincerely|faithfully|regards|disclosure|freedom of information|foi|information (?:rights"
                    + "|management|governance|access)|data protection|legal services|contacts?|enquir\\w*|inquir\\w*"
                    + "|quer(?:y|ies)|(?:prepared|produced|compiled) by|statistician)\\b");
    /** Heads that say of all that stands below them that it is about the office. */
    private static final Pattern HEAD =
            Pattern.compile("(?i)(?:contacts?|enquiries|inquiries|queries|correspondence|disclosure)\\W*");

    private static final String PEOPLE = "(?:victim|suspect|offender|complainant|witness|mother|father|mum|dad|parent"
            + "|guardian|carer|aggrieved|nominal)s?(?:['\u2019]s?)?";
    private static final Pattern OF_A_PERSON =
            Pattern.compile("(?i)^\\W*" + PEOPLE + "\\b(?! (?:support|care|services?))|\\b"
                    + PEOPLE
                    + "(?: ?[:(,-]| (?:contact|tel|phone|mobile|number|no\\b|e-?mail|address|postcode|name|home|lives|is"
                    + "\\b|was\\b))|\\bcontact(?:ed)? (?:the )?" + PEOPLE);
    /** Only organisations have numbers that begin with 03 or 08. */
    private static final Pattern OF_ORGANISATIONS =
            Pattern.compile("(?<![0-9])(?:\\(?0|(?:\\+|00)44[ -]?(?:\\(0\\))?[ -]?)[38][0-9 ()-]{7,14}[0-9](?![0-9])");

    /** No mailbox has a longer name. */
    private static final int LONGEST_NAME = 64;

    private static final int LINES_LOOKED_AT = 5;
    private static final int MOST_CELLS_OF_A_LINE = 3;
    private static final int FEWEST_OF_A_LIST = 3;

    private ContactLines() {}

    /** Whether every address in a text is a mailbox of an office. */
    static boolean office(String text) {
        if (PRIVATE_MAIL.matcher(text).find()) {
            return false;
        }
        String[] parts = text.toLowerCase(Locale.ROOT).split("@", -1);
        for (int i = 0; i < parts.length - 1; i++) {
            String local = parts[i].replaceFirst("(?s)^.*[\\s<:;,(]", "");
            String letters = NOT_A_LETTER.matcher(local).replaceAll("");
            boolean office =
                    letters.length() <= LONGEST_NAME && OFFICES.matcher(letters).matches();
            if (!office && !OFFICE.matcher(local).find()) {
                return false;
            }
        }
        return true;
    }

    /** Whether every telephone number in a text is one that no person has. */
    static boolean organisation(String text) {
        return !PersonMark.in(OF_ORGANISATIONS.matcher(text).replaceAll(" ")).contains(PersonMark.PHONE);
    }

    /** Whether a cell outside of tables, the one before it or the lines right above speak of the office. */
    static boolean hold(Grid grid, Cell cell, PersonMark kind) {
        Pattern notice = kind == PersonMark.NAME ? LETTER : NOTICE;
        if (!line(grid, cell) || PRIVATE_MAIL.matcher(cell.text()).find()) {
            return false;
        }
        if (speaks(grid, cell, notice)) {
            return true;
        }
        int column = cell.address().column();
        int row = cell.address().row();
        boolean list = listed(grid, cell, kind) >= FEWEST_OF_A_LIST;
        for (int above = row - 1; !list && above > row - LINES_LOOKED_AT; above--) {
            Cell line = grid.cell(above, column);
            if (line == null || !line(grid, line)) {
                return false;
            }
            if (speaks(grid, line, notice)
                    && (!oneWord(line) || HEAD.matcher(line.text()).matches())) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(Grid grid, Cell line, Pattern notice) {
        Cell before = before(grid, line);
        return notice.matcher(line.text()).find()
                || (before != null && notice.matcher(before.text()).find());
    }

    private static @Nullable Cell before(Grid grid, Cell line) {
        int column = line.address().column();
        return column == 0 ? null : grid.cell(line.address().row(), column - 1);
    }

    /** Whether a cell stands in a line of words and not in a row of a table, and speaks of no person. */
    private static boolean line(Grid grid, Cell cell) {
        int row = cell.address().row();
        int first = cell.address().column();
        while (first > 0 && grid.cell(row, first - 1) != null) {
            first--;
        }
        int cells = 0;
        for (Cell beside = grid.cell(row, first); beside != null; beside = grid.cell(row, first + cells)) {
            cells++;
            if (!beside.isText() || OF_A_PERSON.matcher(beside.text()).find() || cells > MOST_CELLS_OF_A_LINE) {
                return false;
            }
        }
        return true;
    }

    /** How many cells right below each other, this one among them, point to somebody in the same way. */
    private static int listed(Grid grid, Cell cell, PersonMark kind) {
        int listed = 1;
        for (int step = -1; step <= 1; step += 2) {
            int row = cell.address().row() + step;
            for (Cell next = grid.cell(row, cell.address().column());
                    next != null
                            && listed < FEWEST_OF_A_LIST
                            && PersonMark.in(next.text()).contains(kind);
                    next = grid.cell(row, cell.address().column())) {
                listed++;
                row += step;
            }
        }
        return listed;
    }

    /** The head "Telephone" over a column of numbers is no letterhead. */
    private static boolean oneWord(Cell line) {
        return !line.text().strip().contains(" ") && PersonMark.in(line.text()).isEmpty();
    }
}
