package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.DocumentPlace;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.foireturns.model.Request;
import org.foireturns.model.Style;
import org.foireturns.read.contract.Workbook;

/**
 * Makes sheets of the sentences of a letter that state numbers: each becomes a sheet of its own with a row for each
 * number. Its paragraph keeps the other sentences.
 */
final class StatedSheets {
    /** A sentence that starts with a number behind a full stop, which also ends abbreviations. */
    private static final Pattern BEFORE_NUMBER = Pattern.compile("(?<=[\\p{Ll})0-9]\\.)\\s+(?=[0-9])");

    /** A line of a list, with what it counts before a colon. */
    private static final Pattern LISTED = Pattern.compile("[^:.!?]+:\\s*[0-9][^:.!?]*");

    private final Statements statements;
    private final QuestionTotals questions;
    private final YoungestTold youngest;
    private final NilStatement nil;
    private final List<Grid> sheets = new ArrayList<>();
    /** The period that the letter says it is about, as it is typed there; empty when it does not say. */
    private final String period;
    /** The number of all offences, as a sentence gave it; empty before one does. */
    private String total = "";
    /** Whether the sentence before the one that is read gave it and nothing else. */
    private boolean afterTotal;

    private StatedSheets(
            Statements statements, QuestionTotals questions, YoungestTold youngest, NilStatement nil, String period) {
        this.statements = statements;
        this.youngest = youngest;
        this.nil = nil;
        this.questions = questions;
        this.period = period;
    }

    /**
     * A document with its sentences apart.
     *
     * @param request that it answers
     */
    static Workbook apart(Workbook workbook, Grammar grammar, Request request) {
        String offence = request.offence();
        String period = LetterPeriod.of(workbook.grids(), grammar, request);
        StatedSheets stated = new StatedSheets(
                new Statements(grammar, offence, !period.isEmpty()),
                QuestionTotals.in(workbook.grids(), grammar, offence),
                new YoungestTold(grammar),
                new NilStatement(
                        grammar, offence, !period.isEmpty() || request.periods().size() == 1),
                period);
        List<Grid> rest = new ArrayList<>();
        for (Grid grid : workbook.grids()) {
            rest.add(DocumentPlace.named(grid.sheet()) ? stated.without(grid) : grid);
        }
        rest.removeIf(grid -> grid.nonBlank() == 0);
        rest.addAll(stated.sheets);
        return new Workbook(rest, workbook.remarks());
    }

    /** A sheet without the sentences that become sheets of their own. */
    private Grid without(Grid grid) {
        Map<Address, String> kept = new HashMap<>();
        Cell before = null;
        boolean goesOn = false;
        afterTotal = false;
        for (Cell cell : grid.cells()) {
            if (!DocumentPlace.besideTable(grid.sheet(), cell.address())) {
                before = null;
                continue;
            }
            Statement answer = questions.answered(cell, before);
            if (questions.ofYoungest(cell, before)) {
                Statement told = before == null ? null : youngest.below(before.text(), cell.text());
                if (told != null) {
                    add(grid, cell, 1, List.of(told));
                    kept.put(cell.address(), "");
                }
                before = cell;
                continue;
            }
            if (answer != null) {
                add(grid, cell, 1, List.of(answer));
                kept.put(cell.address(), "");
            } else if (cell.isText() && cell.noteMark().isEmpty()) {
                boolean listed = LISTED.matcher(cell.text()).matches() || statements.mayGoOn(cell.text());
                String rest = rest(grid, cell, goesOn && listed);
                if (!rest.equals(cell.text())) {
                    kept.put(cell.address(), rest);
                }
                goesOn = rest.isEmpty();
            }
            before = cell;
        }
        return kept.isEmpty() ? grid : copy(grid, kept);
    }

    private static Grid copy(Grid grid, Map<Address, String> kept) {
        Grid bare = grid.without(address -> kept.getOrDefault(address, "-").isEmpty());
        return bare.saying(kept);
    }

    /**
     * Makes sheets of the sentences of a paragraph and says what is left of it.
     *
     * @param goesOn whether it is one of several lines that state numbers: "Age not recorded: 1 (female)" below "12-15:
     *     female 58, male 14"
     */
    private String rest(Grid grid, Cell paragraph, boolean goesOn) {
        List<String> left = new ArrayList<>();
        int number = 0;
        boolean any = false;
        boolean ofYoungest = false;
        for (String sentence : sentences(paragraph.text())) {
            number++;
            Statement told = ofYoungest ? null : youngest.in(sentence);
            if (told != null) {
                any = true;
                ofYoungest = true;
                add(grid, paragraph, number, List.of(told));
                continue;
            }
            String own = OfTotal.without(sentence, total);
            List<Statement> stated = ofYoungest ? List.of() : statements.in(own, afterTotal, any || goesOn);
            ofYoungest |= statements.aboutYoungest(sentence);
            Statement none = stated.isEmpty() && !ofYoungest ? nil.in(sentence) : null;
            stated = none == null ? stated : List.of(none);
            afterTotal = statements.givesTotal(sentence, stated);
            total = stated.isEmpty() || !givesTotal(stated.get(0))
                    ? total
                    : stated.get(0).number();
            if (stated.isEmpty()) {
                left.add(sentence);
            } else {
                any = true;
                add(grid, paragraph, number, stated);
            }
        }
        return any ? String.join(" ", left) : paragraph.text();
    }

    private boolean givesTotal(Statement first) {
        return statements.givesTotal(first.label(), List.of(first));
    }

    private List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String list : Sentence.withLists(text)) {
            String listed = list.replace(';', ',');
            boolean one = list.indexOf(';') >= 0
                    && !statements.in(listed, false, false).isEmpty();
            sentences.addAll(one ? List.of(listed) : parted(list));
        }
        return sentences;
    }

    private List<String> parted(String text) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : Sentence.in(text)) {
            List<String> parts = List.of(BEFORE_NUMBER.split(sentence));
            boolean each = parts.size() > 1
                    && parts.stream()
                            .allMatch(part -> !statements.in(part, true, true).isEmpty());
            sentences.addAll(each ? parts : List.of(sentence));
        }
        return sentences;
    }

    private void add(Grid grid, Cell paragraph, int sentence, List<Statement> stated) {
        GridBuilder sheet = Grid.named(DocumentPlace.sentence(grid.sheet(), paragraph.address(), sentence));
        int first = 0;
        if (!period.isEmpty() && stated.stream().noneMatch(statements::saysPeriod)) {
            sheet.add(Cell.text(new Address(0, 0), period, Style.PLAIN));
            first = 2;
        }
        for (int i = 0; i < stated.size(); i++) {
            sheet.add(stated.get(i).label(first + i));
            sheet.add(stated.get(i).value(first + i));
        }
        sheets.add(sheet.build());
    }
}
