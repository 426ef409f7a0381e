package no.utbredt.documents.mongo;

import java.io.IOException;
import java.nio.file.Path;
import no.utbredt.local.testing.LocalEngines;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * A MongoDB in a container where a Docker engine answers, the local platform's store where none does; the test log says which.
 *
 * @param name what it is
 * @param address connection string without a database
 * @param running what to close
 */
record MongoEngine(String name, String address, AutoCloseable running) implements AutoCloseable {

    static MongoEngine start(Path folder) throws IOException {
        MongoEngine engine = DockerClientFactory.instance().isDockerAvailable() ? container() : localPlatform(folder);
        System.out.println("documents are tried on " + engine.name());
        return engine;
    }

    private static MongoEngine container() {
        MongoDBContainer container = new MongoDBContainer("mongo:8.0");
        container.start();
        return new MongoEngine("MongoDB 8.0 in a container", container.getConnectionString(), container);
    }

    private static MongoEngine localPlatform(Path folder) throws IOException {
        LocalEngines engines = LocalEngines.start(folder);
        return new MongoEngine("the local platform's store", engines.addresses().mongoUri(), engines);
    }

    @Override
    public void close() throws Exception {
        running.close();
    }
}
