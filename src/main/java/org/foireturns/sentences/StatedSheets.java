package org.foireturns.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.model.Request;
import org.foireturns.normalise.NoteWords;
import org.foireturns.read.contract.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Makes sheets of the sentences of a letter that state numbers: each becomes a sheet of its own with a row for each
 * number. Its paragraph keeps the other sentences.
 */
public final class StatedSheets {
    /** A line of a list, with what it counts before a colon. */
    private static final Pattern LISTED =
            Pattern.compile("[^:.!?]+(?::|\\s[-–—])\\s*(?:[0-9<][^:.!?]*|[^:.!?0-9]{1,15}[0-9]{1,2})");

    private static final Pattern END = Pattern.compile("\\s*[.]\\s*$");

    private final Statements statements;
    private final WordsOfSentence words;
    private final LetterSentences sentences;
    private final CorrectionReader corrections;
    private final QuestionTotals questions;
    private final YoungestTold youngest;
    private final NilStatement nil;
    private final YearsTold years;
    private final LineOverList over;
    private final List<ToldSentence> told = new ArrayList<>();
    /** Whether the last sentence with a number gave that of all offences, of which "of these" tells parts. */
    private boolean afterTotal;
    /** What the last sentence stated that stated anything; "this number" may be it. */
    private List<Statement> lastStated = List.of();

    private StatedSheets(
            Statements statements,
            WordsOfSentence words,
            Grammar grammar,
            CorrectionReader corrections,
            QuestionTotals questions,
            YoungestTold youngest,
            NilStatement nil,
            YearsTold years,
            LineOverList over) {
        this.statements = statements;
        this.words = words;
        this.sentences = new LetterSentences(statements, words, grammar);
        this.corrections = corrections;
        this.youngest = youngest;
        this.nil = nil;
        this.years = years;
        this.over = over;
        this.questions = questions;
    }

    /**
     * A document with its sentences apart.
     *
     * @param request that it answers
     */
    public static Workbook apart(Workbook workbook, Grammar grammar, NoteWords notes, Request request) {
        String offence = request.offence();
        String period = LetterPeriod.of(workbook.grids(), grammar, request);
        boolean oneYear = !period.isEmpty() || OneYear.in(workbook.grids(), grammar);
        Statements statements = new Statements(grammar, offence, oneYear, workbook.wholeNumbers());
        WordsOfSentence words = new WordsOfSentence(grammar);
        StatedSheets stated = new StatedSheets(
                statements,
                words,
                grammar,
                new CorrectionReader(grammar, statements, notes.corrections()),
                QuestionTotals.in(workbook.grids(), grammar, offence),
                new YoungestTold(grammar),
                new NilStatement(
                        grammar, offence, !period.isEmpty() || request.periods().size() == 1),
                new YearsTold(grammar, words, period),
                new LineOverList(grammar, offence));
        workbook.grids().stream()
                .filter(grid -> DocumentPlace.named(grid.sheet()))
                .forEach(stated::read);
        CorrectedNumbers corrected = new CorrectedNumbers(grammar, notes, stated.told);
        corrected.correct(workbook.grids());
        SheetOfSentence sheets = new SheetOfSentence(words, period);
        List<Grid> rest = new ArrayList<>();
        for (Grid grid : workbook.grids()) {
            rest.add(KeptSentences.of(corrected.corrected(grid), grid, corrected.told(), grammar));
        }
        rest.removeIf(grid -> grid.nonBlank() == 0);
        corrected.told().stream()
                .filter(sentence -> !sentence.stated().isEmpty())
                .map(sheets::of)
                .forEach(rest::add);
        return new Workbook(rest, workbook.remarks());
    }

    /** Reads the sentences of a sheet. */
    private void read(Grid grid) {
        Cell before = null;
        boolean goesOn = false;
        afterTotal = false;
        years.start();
        List<Cell> cells = grid.cells();
        for (int at = 0; at < cells.size(); at++) {
            Cell cell = cells.get(at);
            if (!DocumentPlace.besideTable(grid.sheet(), cell.address())) {
                before = null;
                afterTotal = false;
                years.start();
                goesOn = DocumentPlace.ofList(grid.sheet());
                if (goesOn) {
                    over.table();
                } else {
                    over.end();
                }
                continue;
            }
            List<Statement> ages = before == null || !cell.isText()
                    ? List.of()
                    : youngest.byYears(questions.asked(before.text()), cell.text());
            if (!ages.isEmpty()) {
                tell(grid, cell, 1, cell.text(), ages, "", "");
                continue;
            }
            Statement answer = questions.answered(cell.text(), before);
            if (questions.ofYoungest(cell, before)) {
                Statement age = before == null ? null : youngest.below(before.text(), cell.text());
                if (age != null) {
                    tell(grid, cell, 1, cell.text(), List.of(age), "", "");
                }
                before = cell;
                continue;
            }
            if (answer != null) {
                tell(grid, cell, 1, cell.text(), List.of(answer), "", "");
                lastStated = List.of(answer);
                afterTotal = true;
            } else if (cell.isText() && cell.noteMark().isEmpty()) {
                boolean listed = LISTED.matcher(cell.text()).matches() || words.mayGoOn(cell.text());
                boolean begins = words.leadsList(cell.text()) || sentences.beginList(cells, at, afterTotal);
                goesOn = read(grid, cell, before, (goesOn && listed) || begins);
            }
            over.passed(cells, at);
            before = cell;
        }
    }

    /**
     * Reads the sentences of a paragraph and says whether all of them state something.
     *
     * @param above what stands before it; null when it is the first
     * @param goesOn whether it is one of several lines that state numbers: "Age not recorded: 1 (female)" below "12-15:
     *     female 58, male 14"
     */
    private boolean read(Grid grid, Cell paragraph, @Nullable Cell above, boolean goesOn) {
        int next = 0;
        boolean any = false;
        boolean all = true;
        boolean ofYoungest = false;
        List<Statement> before = List.of();
        years.paragraph(paragraph.text());
        List<String> parted = sentences.of(paragraph.text());
        while (next < parted.size()) {
            String sentence = parted.get(next++);
            int number = next;
            String year = years.last();
            Statement answer =
                    number > 1 ? null : questions.answered(END.matcher(sentence).replaceFirst(""), above);
            if (answer != null) {
                any = true;
                afterTotal = true;
                lastStated = List.of(answer);
                tell(grid, paragraph, number, sentence, lastStated, "", "");
                continue;
            }
            String both = ofYoungest ? "" : sentences.withNext(sentence, parted.subList(next, parted.size()));
            if (!both.isEmpty()
                    && !statements
                            .in(words.years().withYear(both, year), afterTotal, any || goesOn)
                            .isEmpty()) {
                sentence = both;
                next++;
            }
            Statement age = ofYoungest ? null : youngest.in(sentence);
            if (age != null) {
                any = true;
                ofYoungest = true;
                tell(grid, paragraph, number, sentence, List.of(age), "", "");
                continue;
            }
            Correction correction = ofYoungest ? null : corrections.in(sentence, lastStated);
            if (correction != null) {
                List<Statement> right = correction.right() == null ? List.of() : List.of(correction.right());
                told.add(new ToldSentence(grid, paragraph, number, sentence, right, year, years.here(), correction));
                right.forEach(statements::tell);
                any |= !right.isEmpty();
                all &= !right.isEmpty();
                continue;
            }
            List<Statement> stated = ofYoungest
                    ? List.of()
                    : over.stated(words.years().withYear(sentence, year), statements, afterTotal, any || goesOn);
            if (stated.isEmpty() && !ofYoungest && !over.leavesOut(sentence)) {
                stated = sentences.beside(sentence, parted.subList(next, parted.size()), before, afterTotal);
            }
            ofYoungest |= words.aboutYoungest(sentence);
            Statement none = stated.isEmpty() && !ofYoungest && !mayBeOfPart(sentence) ? nil.in(sentence) : null;
            stated = none == null ? stated : List.of(none);
            boolean unsure = years.unsure() && stated.stream().noneMatch(words.years()::saysWhen);
            if (unsure || years.turnsBack(sentence) || words.mayBeOfPart(sentence, stated, before)) {
                stated = List.of();
            }
            Statement unknown =
                    next < parted.size() && words.ofOneAxis(stated) ? words.unknown(parted.get(next)) : null;
            if (unknown != null) {
                String of = words.years().period(words.years().withYear(sentence, year));
                stated = Stream.concat(stated.stream(), Stream.of(unknown.in(of)))
                        .toList();
                next++;
            }
            if (!stated.isEmpty() || statements.holdsNumber(sentence)) {
                afterTotal = statements.givesTotal(sentence, stated);
            }
            any |= !stated.isEmpty();
            all &= !stated.isEmpty();
            tell(grid, paragraph, number, sentence, stated, year, years.here());
            years.told(sentence, stated);
            before = stated;
            lastStated = stated.isEmpty() ? lastStated : stated;
        }
        return any && all;
    }

    /** "20 victims were male. None of them was on Snapchat" leaves open whether other ones were. */
    private boolean mayBeOfPart(String sentence) {
        return lastStated.size() == 1 && words.ofOneAxis(lastStated) && nil.isOfThem(sentence);
    }

    private void tell(
            Grid grid, Cell paragraph, int number, String text, List<Statement> stated, String year, String when) {
        told.add(new ToldSentence(grid, paragraph, number, text, stated, year, when, null));
        stated.forEach(statements::tell);
    }
}
