return Publisher.Commands.CommandLine.Run(args);
