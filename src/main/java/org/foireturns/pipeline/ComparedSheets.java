package org.foireturns.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.foireturns.grammar.Grammar;
import org.foireturns.legend.Explanations;
import org.foireturns.lists.Lists;
import org.foireturns.model.Block;
import org.foireturns.model.Request;
import org.foireturns.read.Opener;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.sight.SeenSheet;

/**
 * The sheets of a return as explained as a whole, held against what is seen from each value. Where that is something
 * else, the value is asked about.
 *
 * @param vocabulary the lists that signs, colours and flags are explained by
 */
record ComparedSheets(
        TwoReaders readers,
        FileClues clues,
        BlockDecider decider,
        Opener opener,
        Grammar grammar,
        Map<String, Map<String, List<String>>> vocabulary) {
    /**
     * The sheets of one return.
     *
     * @throws UnreadableFile if they hold more than may be explained
     */
    List<SheetReading> of(Arrival arrival, Workbook workbook, DecidedHeads heads, Chosen chosen) throws UnreadableFile {
        Request request = arrival.request();
        String file = arrival.file().baseName();
        Explanations beside = Explanations.in(workbook, grammar, vocabulary, Concealment::conceals);
        List<Lists.Found> found = readers.lists(beside.explained(), request, heads);
        opener.allowForTables(
                found.stream().mapToLong(sheet -> sheet.rest().nonBlank()).sum());
        Supplier<List<SheetReading>> explaining = () -> readers.explained(beside, found, request, file, heads, chosen);
        List<SheetReading> explained = explaining.get();
        if (chosen.years().any() && chosen.years().areSaid(blocks(arrival, explained))) {
            explained = explaining.get();
        }
        // Where lists stand alone no value can be contested, and their rows are decided when they are stored.
        Agreement reading = Agreement.of(hasTables(explained) ? blocks(arrival, explained) : List.of());
        List<SeenSheet> seen = readers.seen(beside, found, request, file, chosen);
        List<SheetReading> witnessed = new ArrayList<>();
        for (int i = 0; i < explained.size(); i++) {
            String sheet = explained.get(i).name();
            chosen.readings().add(sheet, reading.contested(sheet, seen.get(i).cells()));
            witnessed.add(chosen.readings()
                    .applied(explained
                            .get(i)
                            .doubting(reading.unwitnessed(sheet, seen.get(i).testimony()))));
        }
        return witnessed;
    }

    private static boolean hasTables(List<SheetReading> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.blocks().stream()).anyMatch(Block.Table.class::isInstance);
    }

    private List<BlockOutcome> blocks(Arrival arrival, List<SheetReading> sheets) {
        ReturnReading reading = ReturnReading.ofSheets(
                arrival.file(),
                arrival.request(),
                arrival.named(),
                sheets,
                clues.in(arrival.file(), arrival.request(), sheets));
        return sheets.stream()
                .flatMap(sheet -> sheet.blocks().stream().map(block -> decider.decide(reading, sheet, block)))
                .toList();
    }
}
