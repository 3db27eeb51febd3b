package org.foireturns.meaning;

import java.util.HashMap;
import java.util.Map;
import org.foireturns.explain.Entry;
import org.foireturns.explain.Line;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammar;
import org.foireturns.model.CellKind;

/**
 * Reads the labels of a line, each in the company of the others. Labels of one text say the same wherever they stand,
 * but for those that a label on their row or another before them explains.
 */
final class LineReader {
    private LineReader() {}

    /** What each label of a line says. */
    static Map<Entry, Said> read(Line line, Grammar grammar, String offence) {
        Map<Entry, Said> said = new HashMap<>();
        line.levels().forEach(level -> said.putAll(readLevel(level, grammar, offence)));
        return said;
    }

    private static Map<Entry, Said> readLevel(Line line, Grammar grammar, String offence) {
        CompanyOfLabels company = new CompanyOfLabels(line, grammar);
        LabelReader reader = new LabelReader(company, grammar, offence);
        Map<Entry, Said> said = new HashMap<>();
        Map<String, Said> same = new HashMap<>();
        Map<String, LabelReader> named = new HashMap<>();
        for (Entry entry : line.entries()) {
            if (entry.namer() != null || entry.cell().kind() == CellKind.DATE) {
                String namer = entry.namer() == null ? "" : entry.namer().cell().text();
                said.put(
                        entry,
                        named.computeIfAbsent(
                                        namer,
                                        none -> new LabelReader(company.namedBy(entry.namer()), grammar, offence))
                                .read(entry));
            } else {
                String text = company.neighbour(entry) + " " + entry.cell().text();
                said.put(entry, same.computeIfAbsent(text, none -> reader.read(entry)));
            }
        }
        boolean periods = company.kind().axis() == Axis.PERIOD
                || said.values().stream()
                        .allMatch(label -> label.whole() || label.values().containsKey(Axis.PERIOD));
        return periods ? Tiling.totals(said, grammar) : said;
    }
}
