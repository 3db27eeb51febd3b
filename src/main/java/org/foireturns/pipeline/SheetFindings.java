package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.NumberedQuestions;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.read.contract.Workbook;

/** What is to be said of the sheets of a return beside its tables, such as texts of which nothing was made. */
record SheetFindings(Workbook workbook, List<SheetReading> sheets, Place file) {
    List<Finding> in(Workbook concealed, Understanding understanding, String fileName) {
        Map<String, Set<Address>> asked = new HashMap<>();
        List<Finding> findings = new ArrayList<>(texts(understanding.grammar(), asked));
        workbook.grids().forEach(grid -> findings.addAll(Withdrawn.from(grid, file.onSheet(grid.sheet()))));
        sheets.forEach(sheet -> TwoInOne.in(sheet, file.onSheet(sheet.name())).ifPresent(findings::add));
        findings.addAll(BlanksRead.in(sheets, file));
        Predicate<String> numbered = NumberedQuestions.numbered(understanding.grammar());
        Grammar numbering = NumberedQuestions.toldBy(
                concealed.grids().stream()
                        .flatMap(grid -> grid.tellingCellsThat(cell -> cell.isText() && numbered.test(cell.text())))
                        .map(Cell::text),
                understanding.grammar());
        findings.addAll(
                new PartsOfYearsTold(numbering, understanding.normaliser().notes())
                        .in(concealed.grids(), sheets, file));
        findings.addAll(ToldComments.in(concealed.grids(), sheets, asked, understanding, fileName, file));
        return findings;
    }

    /** @param asked gathers where the texts stand that are asked about, by sheet */
    private List<Finding> texts(Grammar grammar, Map<String, Set<Address>> asked) {
        List<Finding> findings = new ArrayList<>();
        Set<Long> numbers = workbook.wholeNumbers();
        for (int i = 0; i < sheets.size(); i++) {
            SheetReading sheet = sheets.get(i);
            Place onSheet = file.onSheet(sheet.name());
            BesideAnswers beside = BesideAnswers.in(workbook.grids().get(i), sheet, grammar);
            beside.asked(onSheet).ifPresent(findings::add);
            List<Cell> unread = UnreadTexts.cells(sheet, grammar, numbers, beside);
            UnreadTexts.about(unread, sheet, grammar, onSheet).ifPresent(findings::add);
            unread.forEach(cell ->
                    asked.computeIfAbsent(sheet.name(), none -> new HashSet<>()).add(cell.address()));
        }
        return findings;
    }
}
