package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.Place;
import org.foireturns.model.finding.Finding;
import org.foireturns.read.contract.Workbook;

/** What is to be said of the sheets of a return beside its tables, such as texts of which nothing was made. */
record SheetFindings(Workbook workbook, List<SheetReading> sheets, Place file) {
    List<Finding> in(Workbook concealed, Understanding understanding, String fileName) {
        List<Finding> findings = new ArrayList<>(texts(understanding.grammar()));
        workbook.grids().forEach(grid -> findings.addAll(Withdrawn.from(grid, file.onSheet(grid.sheet()))));
        sheets.forEach(sheet -> TwoInOne.in(sheet, file.onSheet(sheet.name())).ifPresent(findings::add));
        findings.addAll(BlanksRead.in(sheets, file));
        findings.addAll(new PartsOfYearsTold(
                        understanding.grammar(), understanding.normaliser().notes())
                .in(concealed.grids(), sheets, file));
        findings.addAll(ToldComments.in(concealed.grids(), sheets, understanding, fileName, file));
        return findings;
    }

    private List<Finding> texts(Grammar grammar) {
        List<Finding> findings = new ArrayList<>();
        Set<Long> numbers = UnreadTexts.numbers(workbook);
        for (int i = 0; i < sheets.size(); i++) {
            SheetReading sheet = sheets.get(i);
            Place onSheet = file.onSheet(sheet.name());
            BesideAnswers beside = BesideAnswers.in(workbook.grids().get(i), sheet, grammar);
            beside.asked(onSheet).ifPresent(findings::add);
            UnreadTexts.in(sheet, grammar, numbers, beside, onSheet).ifPresent(findings::add);
        }
        return findings;
    }
}
