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
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.words.Term;
import org.foireturns.words.TermKind;

/**
 * Finds the keys that stand in the words of a text: "SNP Snapchat; IG Instagram", "A = 2024/25, B = 2023/24", "Age 0
 * means that no date of birth was recorded", "Age not known is shown as 999".
 */
final class KeySentences {
    private static final int LONGEST = 400;
    /** A number that is a child's age is a code of its own only where the text names the field before it. */
    private static final Pattern NO_AGE = Pattern.compile("-[0-9]+|0+|9{2,4}|.*[/-].*");

    private static final Pattern PARTS = Pattern.compile("[;\\n]|,(?=\\s)|\\.(?=\\s|$)");
    /** "Vic sex: F female": what its codes are of. */
    private static final Pattern HEADED = Pattern.compile("(?<field>\\p{L}[\\p{L} /]{1,39}):\\s+(?<rest>\\S.*)");

    private static final String CODE = "[\"'\\u2018\\u201c]?(?<code>-?[0-9]{1,10}|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4}"
            + "|[\\p{L}\\p{N}][\\p{L}\\p{N}/&]{0,11})[\"'\\u2019\\u201d]?";

    /** Two words and nothing between: "IG Instagram". */
    private static final Pattern PAIR =
            Pattern.compile("(?<code>(?:\\p{Lu}[\\p{Lu}\\p{N}&]{0,5}|\\p{L}/\\p{L}))\\s+(?:[-\\u2013]\\s+)?(?<meaning>\\p{L}.*)");

    /** Short, or with a digit: what may be a code whatever the words around say. */
    private static final Pattern SHORT = Pattern.compile("\\S{1,4}|\\S*[0-9]\\S*|\\p{Lu}+");

    private static final int FEWEST = 2;

    private final KeyWords words;
    private final Pattern means;
    private final Pattern meant;

    KeySentences(Grammar grammar, KeyWords words) {
        this.words = words;
        String joins = grammar.anyOf(
                new Term(TermKind.MEANS, "plainly"),
                new Term(TermKind.MEANS, "code"),
                new Term(TermKind.MEANS, "sign"),
                new Term(TermKind.MEANS, ""));
        this.means = Pattern.compile(
                "(?:(?<field>\\p{L}[\\p{L} ]{0,30}?)\\s+)?" + CODE + "\\s*(?<join>" + joins + ")\\s*(?<meaning>\\S.*)",
                Pattern.CASE_INSENSITIVE);
        this.meant = Pattern.compile(
                "(?<meaning>\\p{L}.*?)\\s*(?:" + joins + ")\\s*[\"'\\u2018\\u201c]?(?<code>-[0-9]+|9{2,4}"
                        + "|[0-9]{1,2}/[0-9]{1,2}/[0-9]{4})[\"'\\u2019\\u201d]?",
                Pattern.CASE_INSENSITIVE);
    }

    /** The keys of a sheet: texts right below each other are one. */
    List<Key> in(Grid grid) {
        Map<Integer, Lines> open = new HashMap<>();
        List<Lines> found = new ArrayList<>();
        Set<String> read = new HashSet<>();
        for (int row : grid.rowNumbers().stream().limit(KeyColumns.MOST_ROWS).toList()) {
            for (Cell cell : grid.row(row)) {
                List<CodeEntry> entries =
                        mayExplain(cell) && read.add(cell.text()) ? entries(cell.text()) : List.of();
                int column = cell.address().column();
                if (entries.isEmpty()) {
                    continue;
                }
                Lines lines = open.get(column);
                if (lines == null || lines.last != row - 1) {
                    lines = new Lines();
                    open.put(column, lines);
                    found.add(lines);
                }
                lines.last = row;
                lines.entries.addAll(entries);
            }
        }
        return found.stream()
                .map(lines -> new Key(grid, lines.entries, List.of(), Map.of()))
                .toList();
    }

    /** Texts right below each other. */
    private static final class Lines {
        private int last;
        private final List<CodeEntry> entries = new ArrayList<>();
    }

    /** Whether a cell has several words: the entries of a list have few, and are many. */
    private static boolean mayExplain(Cell cell) {
        return cell.isText()
                && cell.text().length() <= LONGEST
                && cell.text().strip().indexOf(' ') > 0;
    }

    /** The codes that a text explains. */
    List<CodeEntry> entries(String text) {
        CodeEntries joined = new CodeEntries(words);
        CodeEntries paired = new CodeEntries(words);
        String field = "";
        for (String part : PARTS.split(text)) {
            String rest = part.strip();
            Matcher headed = HEADED.matcher(rest);
            boolean names = headed.matches() && (named(headed.group("field")) || words.isGeneral(headed.group("field")));
            if (names) {
                field = words.isGeneral(headed.group("field")) ? "" : headed.group("field");
                rest = headed.group("rest").strip();
            }
            if (!sentence(rest, field, joined)) {
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
        boolean alone = entries.size() < FEWEST;
        entries.removeIf(entry -> alone && mayBeAge(entry));
        return entries;
    }

    private boolean named(String field) {
        return words.named(field).isPresent();
    }

    /** "12 = age not known" may well count. */
    private static boolean mayBeAge(CodeEntry entry) {
        return entry.field().isEmpty()
                && entry.isNumber()
                && !NO_AGE.matcher(entry.code()).matches();
    }

    /** "Age 0 means that no date of birth was recorded", and the other way round. */
    private boolean sentence(String part, String field, CodeEntries entries) {
        Matcher told = means.matcher(part);
        if (told.matches()) {
            String code = told.group("code");
            String before = told.group("field");
            String meaning = bare(told.group("meaning"));
            boolean number = CodeEntry.isNumber(code);
            boolean counts = number && told.group("join").equals(":");
            if (!counts && before == null) {
                return SHORT.matcher(code).matches() && entries.add(field, code, meaning);
            }
            if (!counts && named(before)) {
                boolean period = words.named(before).filter(Axis.PERIOD::equals).isPresent();
                return period ? entries.add(field, before + " " + code, meaning) : entries.add(before, code, meaning);
            }
            if (!counts && entries.add(field, before + " " + code, meaning)) {
                return true;
            }
        }
        Matcher turned = meant.matcher(part);
        return turned.matches()
                && words.isUnknown(turned.group("meaning"))
                && entries.add(field, turned.group("code"), turned.group("meaning"));
    }

    /** A meaning without what it says by the way in brackets, where it is not understood with that. */
    private String bare(String meaning) {
        int bracket = meaning.indexOf('(');
        return bracket > 0 && !words.isMeaning(meaning) ? meaning.substring(0, bracket).strip() : meaning;
    }
}
