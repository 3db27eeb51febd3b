package org.foireturns.config;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.foireturns.model.Force;
import org.foireturns.model.Platform;
import org.foireturns.words.WordLine;

/** What the books have for finding words and names in returns, line by line. */
final class WordsAndNames {
    private WordsAndNames() {}

    static List<WordLine> of(Books books) {
        List<WordLine> lines = new ArrayList<>();
        books.words()
                .lists()
                .forEach((file, lists) ->
                        lists.forEach((key, words) -> lines.add(new WordLine(WordLine.WORDS, file, key, words))));
        books.forces().all().forEach(force -> lines.add(line(force)));
        books.platforms().all().forEach(platform -> lines.add(line(platform)));
        return lines;
    }

    private static WordLine line(Force force) {
        return new WordLine(
                WordLine.FORCE,
                force.id(),
                String.join(
                        " ",
                        force.name(),
                        force.nation(),
                        force.region(),
                        Boolean.toString(force.inEnglandAndWales43()),
                        Boolean.toString(force.inUk45())),
                Stream.concat(Stream.of(force.name()), force.aliases().stream()).toList());
    }

    private static WordLine line(Platform platform) {
        return new WordLine(
                WordLine.PLATFORM,
                platform.id(),
                platform.partOf() == null ? platform.name() : platform.name() + " of " + platform.partOf(),
                Stream.of(
                                Stream.of(platform.id(), platform.name()),
                                platform.groups().stream(),
                                platform.aliases().stream())
                        .flatMap(names -> names)
                        .toList());
    }
}
