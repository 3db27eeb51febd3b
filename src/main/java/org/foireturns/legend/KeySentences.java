package org.foireturns.legend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Question;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.words.NoteTerm;
import org.foireturns.words.Term;

/**
 * Finds the keys that stand in the words of a text: "SNP Snapchat; IG Instagram", "A = 2024/25, B = 2023/24", "Age 0
 * means that no date of birth was recorded", "Age not known is shown as 999".
 */
final class KeySentences {
    private static final int LONGEST = 400;
    private static final Pattern PARTS = Pattern.compile("[;\\n\\t]|,(?=\\s)|\\.(?=\\s|$)|\\s{2,}");
    /** "Vic sex: F female": what its codes are of. */
    private static final Pattern HEADED = Pattern.compile("(?<field>\\p{L}[\\p{L} /]{1,39}):\\s+(?<rest>\\S.*)");

    private static final String CODE = "[\"'\\u2018\\u201c]?(?<code>-?[0-9]{1,10}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}"
            + "|[\\p{L}\\p{N}][\\p{L}\\p{N}/&]{0,11})[\"'\\u2019\\u201d]?";

    /** Two words and nothing between: "IG Instagram". */
    private static final Pattern PAIR = Pattern.compile(
            "(?<code>(?:\\p{Lu}[\\p{Lu}\\p{N}&]{0,5}|\\p{L}/\\p{L}))\\s+(?:[-\\u2013]\\s+)?\\(?(?<meaning>\\p{L}.*?)\\)?");

    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}{1,9}\\s[\\p{L}\\p{N}]{1,2}");
    /** "Year 1 is 1 April 2022 to 31 March 2023": a code of two words, of a period alone. */
    private static final Pattern PERIOD =
            Pattern.compile("(?<code>" + TWO_WORDS + ")(?::|\\s[=\u2013-]|)\\s+(?<meaning>\\S.*)");

    /** An abbreviation behind its meaning: "Not recorded = NR". */
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}/]{1,5}");

    /** Short, or with a digit: what may be a code whatever the words around say. */
    private static final Pattern SHORT = Pattern.compile("\\S{1,4}|\\S*[0-9]\\S*|\\p{Lu}+");

    /** Joins a code and its meaning where their field is named. */
    private static final Pattern DASH = Pattern.compile("\\s*[-\\u2013]\\s*");

    private static final int FEWEST = 2;
    private static final Question<List<CodeEntry>> ENTRIES = new Question<>();
    /** Stands in no text of a cell. */
    private static final char END_OF_FIELD = '\u0000';

    private final Grammar grammar;
    private final KeyWords words;
    private final Pattern join;
    private final Pattern means;
    private final Pattern meant;

    KeySentences(Grammar grammar, KeyWords words) {
        this.grammar = grammar;
        this.words = words;
        String joins = grammar.oneOf(
                new Term(NoteTerm.MEANS, "plainly"),
                new Term(NoteTerm.MEANS, "code"),
                new Term(NoteTerm.MEANS, "sign"),
                new Term(NoteTerm.MEANS, ""));
        this.join = grammar.pattern("(?i)" + joins + "|\\s[-\u2013]\\s");
        this.means = grammar.pattern("(?i)(?:(?<field>\\p{L}[\\p{L} ]{0,30}?)\\s+)?" + CODE + "\\s*(?<join>" + joins
                + "|\\s[-\u2013]\\s)\\s*(?<meaning>\\S.*)");
        this.meant = grammar.pattern(
                "(?i)(?<meaning>\\p{L}.*?)\\s*" + joins + "\\s*[\"'\\u2018\\u201c]?(?<code>-[0-9]+|9{2,4}"
                        + "|\\p{L}[\\p{L}\\p{N}/]{1,5}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})[\"'\\u2019\\u201d]?");
    }

    /** The keys of a sheet: texts right below each other are one. */
    List<Key> in(Grid grid) {
        Map<Integer, Lines> open = new HashMap<>();
        List<Lines> found = new ArrayList<>();
        Set<String> read = new HashSet<>();
        for (int row : grid.rowNumbers().stream().limit(KeyColumns.MOST_ROWS).toList()) {
            for (Cell cell : grid.row(row)) {
                int column = cell.address().column();
                Lines lines = open.get(column);
                boolean goesOn = lines != null && lines.last == row - 1;
                String field = goesOn && lines != null ? lines.field : "";
                List<CodeEntry> entries = mayExplain(cell) && read.add(field + cell.text())
                        ? entries(DashedKey.joined(cell, grid), field)
                        : List.of();
                if (entries.isEmpty() && cell.isText() && named(cell.text())) {
                    open.put(column, new Lines(cell.text(), row));
                }
                if (entries.isEmpty()) {
                    continue;
                }
                if (lines == null || !goesOn || lines.entries.isEmpty()) {
                    lines = new Lines(field, row);
                    open.put(column, lines);
                    found.add(lines);
                }
                lines.last = row;
                lines.entries.addAll(entries);
            }
        }
        return found.stream()
                .map(lines -> new Key(grid, trusted(lines.entries), List.of(), Map.of()))
                .filter(key -> !key.entries().isEmpty())
                .toList();
    }

    /** Texts right below each other, and what the text over them names. */
    private static final class Lines {
        private final String field;
        private int last;
        private final List<CodeEntry> entries = new ArrayList<>();

        private Lines(String field, int last) {
            this.field = field;
            this.last = last;
        }
    }

    /** Whether a cell has several words: the entries of a list have few, and are many. */
    private static boolean mayExplain(Cell cell) {
        return cell.isText()
                && cell.text().length() <= LONGEST
                && cell.text().strip().indexOf(' ') > 0;
    }

    /** The codes that a text explains. */
    List<CodeEntry> entries(String text) {
        return trusted(entries(text, ""));
    }

    private List<CodeEntry> entries(String text, String over) {
        return grammar.answer(ENTRIES, over + END_OF_FIELD + text, none -> List.copyOf(explained(text, over)));
    }

    private List<CodeEntry> explained(String text, String over) {
        CodeEntries joined = new CodeEntries(words);
        CodeEntries paired = new CodeEntries(words);
        String field = over;
        boolean ofKey = !over.isEmpty();
        for (String part : PARTS.split(text, -1)) {
            String rest = part.strip();
            Matcher headed = HEADED.matcher(rest);
            if (headed.matches() && isHeading(headed.group("field"), headed.group("rest"))) {
                field = words.isGeneral(headed.group("field")) ? "" : headed.group("field");
                rest = headed.group("rest").strip();
                ofKey = true;
            }
            if (!sentence(rest, field, ofKey, joined)) {
                Matcher pair = PAIR.matcher(rest);
                if (pair.matches()) {
                    paired.add(field, pair.group("code"), bare(pair.group("meaning")));
                }
            }
        }
        List<CodeEntry> entries = new ArrayList<>(joined.all());
        if (paired.size() >= FEWEST) {
            entries.addAll(paired.all());
        }
        return entries;
    }

    private List<CodeEntry> trusted(List<CodeEntry> entries) {
        boolean alone = entries.size() < FEWEST;
        return entries.stream()
                .filter(entry -> (!alone || !entry.mayBeAge()) && !words.sayHowSmall(entry))
                .toList();
    }

    /** "Key: F female", and not "Period A: 2024/25". */
    private boolean isHeading(String field, String rest) {
        boolean code = TWO_WORDS.matcher(field).matches() && words.isMeaning(rest);
        return (named(field) || words.isGeneral(field)) && !code;
    }

    private boolean named(String field) {
        return words.named(field).isPresent();
    }

    /** "Age 0 means that no date of birth was recorded", and the other way round. */
    private boolean sentence(String part, String field, boolean ofKey, CodeEntries entries) {
        boolean joined = join.matcher(part).find();
        Matcher told = means.matcher(joined ? part : "");
        if (told.matches()) {
            String code = told.group("code");
            String before = told.group("field");
            String meaning = bare(told.group("meaning"));
            boolean number = CodeEntry.isNumber(CodeEntry.key(code));
            boolean dash = DASH.matcher(told.group("join")).matches();
            boolean counts = !ofKey && (dash || (number && told.group("join").equals(":")));
            if (!counts && before == null && SHORT.matcher(code).matches() && entries.add(field, code, meaning)) {
                return true;
            }
            if (!counts && before != null && explains(before, code, meaning, field, entries)) {
                return true;
            }
        }
        Matcher period = PERIOD.matcher(part);
        boolean ofPeriod = period.matches()
                && words.about(period.group("meaning"))
                        .filter(Axis.PERIOD::equals)
                        .isPresent()
                && entries.add(field, period.group("code"), period.group("meaning"));
        return ofPeriod || (joined && turned(part, field, entries));
    }

    /** "Age 0": a field and its code; else both words are the code. */
    private boolean explains(String typed, String code, String meaning, String field, CodeEntries entries) {
        // "An age of 999": the last word only joins the name to its code.
        int last = typed.lastIndexOf(' ');
        String before = last > 0 && !named(typed) && named(typed.substring(0, last)) ? typed.substring(0, last) : typed;
        boolean period = words.named(before).filter(Axis.PERIOD::equals).isPresent();
        return (named(before) && !period)
                ? entries.add(before, code, meaning)
                : entries.add(field, before + " " + code, meaning);
    }

    /** "Age not known is shown as 999", "Not recorded = NR". */
    private boolean turned(String part, String field, CodeEntries entries) {
        Matcher turned = meant.matcher(part);
        if (!turned.matches()) {
            return false;
        }
        String code = turned.group("code");
        String meaning = turned.group("meaning");
        boolean may = CodeEntry.isNumber(CodeEntry.key(code))
                ? words.isUnknown(meaning)
                : ABBREVIATION.matcher(code).matches() && words.isUnheard(code);
        return may && entries.add(field, code, meaning);
    }

    /** A meaning without what it says by the way in brackets, where it is not understood with that. */
    private String bare(String meaning) {
        int bracket = meaning.indexOf('(');
        return bracket > 0 && !words.isMeaning(meaning)
                ? meaning.substring(0, bracket).strip()
                : meaning;
    }
}
