package org.foireturns.metamorphic;

import static org.foireturns.metamorphic.Transform.ofCells;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foireturns.model.Address;
import org.foireturns.model.Block;
import org.foireturns.model.Cell;
import org.foireturns.model.Label;

/** Changes of how labels are spelt. */
final class WordTransforms {
    private static final Pattern YEAR = Pattern.compile(
            "(?:FY *)?(20[0-9]{2}) *[-/] *(?:20)?[0-9]{2}"
                    + "|(?:1st|01|1)?[ /]?(?:April|Apr|04)[ /](20[0-9]{2}) *(?:to|-) *(?:31st|31)?[ /]?(?:March|Mar|03)[ /]20[0-9]{2}",
            Pattern.CASE_INSENSITIVE);

    private WordTransforms() {}

    static List<Transform> all() {
        return List.of(
                ofCells("spaces around labels", tab -> labels(tab, text -> " " + text + "\u00a0 ")),
                ofCells("labels in capitals", tab -> labels(tab, text -> text.toUpperCase(Locale.UK))),
                ofCells("years as 2017/18", tab -> years(year -> "%d/%02d".formatted(year, (year + 1) % 100))),
                ofCells("years as 2017-18", tab -> years(year -> "%d-%02d".formatted(year, (year + 1) % 100))),
                ofCells("years as FY 2017/18", tab -> years(year -> "FY %d/%02d".formatted(year, (year + 1) % 100))),
                ofCells(
                        "years as 1 April 2017 to 31 March 2018",
                        tab -> years(year -> "1 April %d to 31 March %d".formatted(year, year + 1))),
                ofCells(
                        "genders by letter",
                        tab -> words(Map.of("female", "F", "girls", "F", "male", "M", "boys", "M"))),
                ofCells(
                        "girls and boys",
                        tab -> words(Map.of("female", "Girls", "f", "Girls", "male", "Boys", "m", "Boys"))),
                ofCells(
                        "platforms otherwise spelt",
                        tab -> words(Map.of(
                                "snapchat", "Snap Chat",
                                "snap chat", "Snapchat",
                                "whatsapp", "Whats App",
                                "whats app", "WhatsApp",
                                "tiktok", "Tik Tok",
                                "tik tok", "TikTok",
                                "facebook", "Facebook.com",
                                "instagram", "Instagram app"))),
                ofCells(
                        "heads of counts otherwise spelt",
                        tab -> words(Map.of(
                                "number of offences", "Offences",
                                "total", "Grand Total",
                                "grand total", "Total"))),
                ofCells("labels in Welsh", tab -> words(welsh())),
                ofCells(
                        "note marks typed after labels",
                        tab -> ofTable(tab, cell -> Grids.saying(cell, cell.text() + " [note 1]"))),
                ofCells("raised note marks after labels", tab -> ofTable(tab, cell -> Grids.marked(cell, "1"))));
    }

    private static Map<String, String> welsh() {
        return Map.ofEntries(
                Map.entry("female", "Benyw"),
                Map.entry("f", "Benyw"),
                Map.entry("girls", "Benyw"),
                Map.entry("male", "Gwryw"),
                Map.entry("m", "Gwryw"),
                Map.entry("boys", "Gwryw"),
                Map.entry("unknown", "Anhysbys"),
                Map.entry("not known", "Anhysbys"),
                Map.entry("total", "Cyfanswm"),
                Map.entry("grand total", "Cyfanswm"),
                Map.entry("year", "Blwyddyn"),
                Map.entry("age", "Oed"));
    }

    /** Every text but those that stand where a count is due. */
    private static UnaryOperator<Cell> labels(Tab tab, UnaryOperator<String> spelling) {
        Set<Address> values = tab.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .flatMap(block -> Tab.values(block).stream())
                .map(Cell::address)
                .collect(Collectors.toSet());
        return cell -> cell.isText() && !values.contains(cell.address())
                ? Grids.saying(cell, spelling.apply(cell.text()))
                : cell;
    }

    /** Whole cells that say one of these, in whatever case. */
    private static UnaryOperator<Cell> words(Map<String, String> spellings) {
        return cell -> {
            String other = spellings.get(cell.text().strip().toLowerCase(Locale.UK));
            return cell.isText() && other != null ? Grids.saying(cell, other) : cell;
        };
    }

    private static UnaryOperator<Cell> years(IntFunction<String> spelling) {
        return cell -> {
            Matcher year = YEAR.matcher(cell.text().strip());
            if (!cell.isText() || !year.matches()) {
                return cell;
            }
            String first = year.group(1) == null ? year.group(2) : year.group(1);
            return Grids.saying(cell, spelling.apply(Integer.parseInt(first)));
        };
    }

    /** The texts that label a block's rows and columns, without the lines over it. */
    private static UnaryOperator<Cell> ofTable(Tab tab, UnaryOperator<Cell> change) {
        Set<Address> labels = new HashSet<>();
        for (Block block : tab.blocks()) {
            if (block instanceof Block.Table table) {
                table.values().forEach(value -> {
                    value.rows().forEach(label -> labels.add(label.cell().address()));
                    value.columns().forEach(label -> labels.add(label.cell().address()));
                });
            } else {
                ((Block.RecordList) block)
                        .heads().stream().map(Label::cell).forEach(cell -> labels.add(cell.address()));
            }
            block.titles().forEach(title -> labels.remove(title.cell().address()));
        }
        return cell -> cell.isText() && cell.noteMark().isEmpty() && labels.contains(cell.address())
                ? change.apply(cell)
                : cell;
    }
}
