package org.foireturns.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A small config folder without a mistake, to be spoilt by tests. */
final class ConfigFolder {
    static final String FORCES = """
            id,name,nation,region,ons_code,in_england_wales_43,in_uk_45,aliases,note
            gwent,Gwent Police,wales,Wales,W15000002,yes,yes,Gwent|Heddlu Gwent,
            kent,Kent Police,england,South East,E23000032,yes,yes,Kent,
            psni,Police Service of Northern Ireland,northern-ireland,Northern Ireland,,no,yes,PSNI,"A note, with a comma"
            btp,British Transport Police,gb-non-territorial,,,no,no,BTP,
            """;
    static final String PLATFORMS = """
            id,name,owner,groups,aliases
            snapchat,Snapchat,Snap Inc.,,Snap Chat|SC
            instagram,Instagram,Meta,meta,Insta
            facebook,Facebook,Meta,meta|facebook,FB
            """;
    static final String REQUEST = """
            title: Sexual communication with a child
            offence: 71/17
            periods: [2018/19, 2017/18]
            questions: [total, platform, youngest-victim]
            forces: uk45
            sent: 2023-05-22
            due: 20/06/2023
            """;
    static final String WORDS = """
            later: [later, l, hwyrach]
            earlier:
              - earlier
              - no
            number: [version]
            of_the_request: [asked]
            """;
    static final String CLAIMS_HEADER =
            "id,request,source,says,measure,area,period_start,period_end,dimension,category,"
                    + "baseline_start,baseline_end,comparison,value\n";
    static final String CLAIMS = CLAIMS_HEADER + """
            c1,2023,paper,199 in Kent,count,kent,2017-04-01,2019-03-31,total,all,,,equals,199
            c2,2023,paper,Wales up by a third,change,wales,2018-04-01,2019-03-31,total,all,2017-04-01,2018-03-31,more-than,33%
            c3,2023,paper,Meta and Snapchat,share-of-known,uk,2017-04-01,2019-03-31,platform,group:meta|snapchat,,,equals,70%
            """;

    private final Path folder;

    private ConfigFolder(Path folder) {
        this.folder = folder;
    }

    static ConfigFolder in(Path folder) throws IOException {
        Path vocabulary = Files.createDirectories(folder.resolve("vocabulary"));
        try (Stream<Path> own = Files.list(Path.of("config/vocabulary"))) {
            for (Path file : own.toList()) {
                Files.copy(file, vocabulary.resolve(file.getFileName()));
            }
        }
        return new ConfigFolder(folder)
                .with("forces.csv", FORCES)
                .with("platforms.csv", PLATFORMS)
                .with("requests/2023.yml", REQUEST)
                .with("claims.csv", CLAIMS)
                .with("vocabulary/versions.yml", WORDS);
    }

    ConfigFolder with(String name, String text) throws IOException {
        return with(name, text.getBytes(UTF_8));
    }

    ConfigFolder with(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        return this;
    }

    ConfigFolder without(String name) throws IOException {
        Files.delete(folder.resolve(name));
        return this;
    }

    Books load() throws ConfigMistakes {
        return Books.load(folder);
    }

    /** What is wrong, with paths inside the folder. */
    List<String> mistakes() {
        try {
            load();
            return List.of();
        } catch (ConfigMistakes e) {
            String prefix = folder.toString().replace('\\', '/') + "/";
            return e.mistakes().stream()
                    .map(mistake -> mistake.startsWith(prefix) ? mistake.substring(prefix.length()) : mistake)
                    .toList();
        }
    }
}
