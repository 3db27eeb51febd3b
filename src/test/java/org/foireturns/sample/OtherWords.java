package org.foireturns.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.config.Books;
import org.foireturns.model.Evidence;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Platform;
import org.foireturns.model.Platforms;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.PlatformUnlisted;
import org.foireturns.normalise.Words;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.Opener;
import org.foireturns.read.screen.ScreenRules;
import org.foireturns.words.WordChange;
import org.foireturns.words.WordsSeen;
import org.junit.jupiter.api.Test;

/**
 * A phrase put into the vocabulary or taken out of it, a name of a platform or a force: a return to which it is said
 * not to matter is read as before. The phrases are of words of returns, and slips of them, for a phrase that stands
 * nowhere matters to none. Tries twenty changes; with {@code -Dchanges=1000} as many as are given.
 */
abstract class OtherWords {
    private static final int CHANGES = Integer.getInteger("changes", 20);
    private static final int READ_EACH = 3;
    private static final int FILES = 40;
    private static final List<String> FOUND = List.of("values", "axes", "ages", "beside", "fillers", "columns");

    private final Random random = new Random(71_17);
    private final Books books = SampleEvidence.samples().books();
    private final SampleEvidence.Returns returns = SampleEvidence.samples().returns();
    private final Opener opener = new DirectOpener(ScreenRules.USUAL);
    private final Map<String, WordsSeen> seen = new HashMap<>();
    private final Map<String, Evidence> before = new HashMap<>();

    @Test
    void whatIsSaidNotToMatterChangesNothing() {
        List<String> files = new ArrayList<>(returns.names());
        Collections.shuffle(files, random);
        files.subList(FILES, files.size()).clear();
        for (String name : files) {
            seen.put(name, WordsSeen.parse(returns.words(name).stored()));
            before.put(name, returns.read(opener, name::equals));
        }
        int untouched = 0;
        int mattered = 0;
        for (int i = 0; i < CHANGES; i++) {
            String source = files.get(random.nextInt(FILES));
            Books changed = changed(returns.texts(source));
            WordChange change = WordChange.between(books.wordsAndNames(), changed.wordsAndNames());
            SampleEvidence.Returns now = returns.by(changed);
            boolean matters = !now.read(opener, source::equals).equals(before.get(source));
            mattered += matters ? 1 : 0;
            assertThat(matters && !mayMatter(change, source))
                    .as("%s by %s", source, difference(changed))
                    .isFalse();
            List<String> same =
                    files.stream().filter(name -> !mayMatter(change, name)).toList();
            untouched += same.size();
            for (String name : same.stream().limit(READ_EACH).toList()) {
                assertThat(now.read(opener, name::equals))
                        .as("%s by %s", name, difference(changed))
                        .isEqualTo(before.get(name));
            }
            Collections.shuffle(files, random);
        }
        assertThat(mattered).as("some changes matter").isPositive();
        assertThat(untouched).as("returns that need not be read again").isPositive();
    }

    private boolean mayMatter(WordChange change, String name) {
        return change.mayMatterTo(seen.getOrDefault(name, WordsSeen.UNKNOWN), asks(name));
    }

    private boolean asks(String name) {
        return Objects.requireNonNull(before.get(name)).findings().stream()
                .anyMatch(line -> line.code().equals(Finding.code(PlatformUnlisted.class)));
    }

    private Books changed(List<String> texts) {
        return switch (random.nextInt(6)) {
            case 0 -> with(books.forces(), platforms(phrase(texts)));
            case 1 -> with(force(phrase(texts)), books.platforms());
            case 2, 3 -> with(word(phrase(texts)));
            default -> without(texts);
        };
    }

    /** Some words behind each other in a text, one of them with a slip now and then. */
    private String phrase(List<String> texts) {
        String text = texts.get(random.nextInt(texts.size()));
        String[] words = text.split("[\\s,;:()]+");
        if (words.length < 5 && random.nextBoolean()) {
            return text;
        }
        int first = random.nextInt(words.length);
        int last = Math.min(words.length, first + 1 + random.nextInt(3));
        String phrase = String.join(" ", List.of(words).subList(first, last));
        String plain = phrase.chars().anyMatch(Character::isLetter) ? phrase : "Zebra " + phrase;
        String slipped = random.nextInt(3) == 0 ? slip(plain) : plain;
        // The books are checked: a word that is blank is a mistake.
        return slipped.isBlank() ? plain : slipped;
    }

    private String slip(String word) {
        int at = word.length() < 2 ? 0 : 1 + random.nextInt(word.length() - 1);
        return switch (random.nextInt(3)) {
            case 0 -> word.substring(0, at) + word.substring(Math.min(word.length(), at + 1));
            case 1 -> word.substring(0, at) + "e" + word.substring(at);
            default -> word + " zebra";
        };
    }

    private Books with(Words words) {
        return new Books(
                books.requests(), books.forces(), books.platforms(), words, books.claims(), books.decisions(), "");
    }

    private Books with(Forces forces, Platforms platforms) {
        return new Books(books.requests(), forces, platforms, books.words(), books.claims(), books.decisions(), "");
    }

    private Map<String, List<String>> lists(String file) {
        return Objects.requireNonNull(books.words().lists().get(file));
    }

    private Words word(String phrase) {
        String file = FOUND.get(random.nextInt(FOUND.size()));
        List<String> keys = List.copyOf(lists(file).keySet());
        return changed(file, keys.get(random.nextInt(keys.size())), phrase, true);
    }

    private Words changed(String file, String key, String phrase, boolean added) {
        Map<String, Map<String, List<String>>> lists =
                new TreeMap<>(books.words().lists());
        Map<String, List<String>> keys = new LinkedHashMap<>(lists(file));
        List<String> phrases = new ArrayList<>(keys.get(key));
        if (added) {
            phrases.add(phrase);
        } else {
            phrases.remove(phrase);
        }
        keys.put(key, phrases);
        lists.put(file, keys);
        return new Words(lists);
    }

    /** The books without a phrase, or a platform, that is one of the texts. */
    private Books without(List<String> texts) {
        Set<String> all = texts.stream()
                .map(text -> text.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        List<Books> less = new ArrayList<>();
        FOUND.forEach(file -> lists(file)
                .forEach((key, phrases) -> phrases.stream()
                        .filter(phrase -> phrases.size() > 1 && all.contains(phrase.toLowerCase(Locale.ROOT)))
                        .forEach(phrase -> less.add(with(changed(file, key, phrase, false))))));
        books.platforms().all().stream()
                .filter(platform -> all.contains(platform.name().toLowerCase(Locale.ROOT)))
                .forEach(platform -> less.add(with(
                        books.forces(),
                        new Platforms(books.platforms().all().stream()
                                .filter(other -> !other.equals(platform))
                                .toList()))));
        return less.get(random.nextInt(less.size()));
    }

    private Forces force(String name) {
        List<Force> all = books.forces().all();
        return books.forces().withAlias(all.get(random.nextInt(all.size())).id(), name);
    }

    private Platforms platforms(String name) {
        List<Platform> all = new ArrayList<>(books.platforms().all());
        int at = random.nextInt(all.size());
        if (random.nextBoolean()) {
            return books.platforms().withAlias(all.get(at).id(), name);
        }
        all.add(at, new Platform("new-one", name, List.of(), List.of()));
        return new Platforms(all);
    }

    private String difference(Books changed) {
        List<String> lines =
                new ArrayList<>(Stream.concat(changed.wordsAndNames().stream(), books.wordsAndNames().stream())
                        .map(Object::toString)
                        .toList());
        lines.removeIf(line -> Collections.frequency(lines, line) > 1);
        return lines.toString();
    }
}
