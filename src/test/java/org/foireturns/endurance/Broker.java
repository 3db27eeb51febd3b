package org.foireturns.endurance;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;

/** An ActiveMQ Artemis broker as a process of its own, which keeps its messages in a folder. */
final class Broker {
    private Broker() {}

    /** Starts it; the arguments are the port and the folder. */
    public static void main(String... arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        Configuration configuration = new ConfigurationImpl()
                .setSecurityEnabled(false)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .addAcceptorConfiguration("tcp", "tcp://127.0.0.1:" + arguments[0]);
        new EmbeddedActiveMQ().setConfiguration(configuration).start();
        System.out.println("The broker is up.");
        new CountDownLatch(1).await();
    }
}
